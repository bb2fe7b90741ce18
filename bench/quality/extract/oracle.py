"""The words of HTML files and of mails by Python's own parsers: one path in, text out. An oracle for the benchmark of extraction."""
import email
import email.header
import email.policy
import mailbox
import re
import sys
from html.parser import HTMLParser


class Words(HTMLParser):
    """Text outside scripts and styles."""

    def __init__(self):
        super().__init__()
        self.silent, self.words = 0, []

    def handle_starttag(self, tag, attrs):
        self.silent += tag in ("script", "style")

    def handle_endtag(self, tag):
        self.silent -= tag in ("script", "style") and self.silent > 0

    def handle_data(self, data):
        if self.silent == 0:
            self.words.append(data)


def of_html(text):
    reader = Words()
    reader.feed(text)
    return " ".join(reader.words)


def said_once(mail):
    """Parts of text; of forms that say the same, the plain one."""
    if mail.get_content_type() == "multipart/alternative":
        plain = [part for part in mail.walk() if part.get_content_type() == "text/plain"]
        if plain:
            return plain[:1]
    if mail.is_multipart():
        return [each for part in mail.get_payload() for each in said_once(part)]
    return [mail] if mail.get_content_maintype() == "text" else []


def header(value):
    """A header as text, without the directory addresses inside Exchange (`</o=…>`)."""
    value = re.sub(r"</?[oO]=[^>]*>", "", value)
    try:
        return str(email.header.make_header(email.header.decode_header(value)))
    except (LookupError, UnicodeError, ValueError):
        return ""


def of_mail(mail):
    lines = [header(mail[name]) for name in ("From", "To", "Cc", "Subject") if mail[name]]
    for part in said_once(mail):
        raw = part.get_payload(decode=True) or b""
        try:
            words = raw.decode(part.get_content_charset() or "utf-8", "replace")
        except LookupError:
            words = raw.decode("latin-1")
        lines.append(of_html(words) if part.get_content_subtype() == "html" else words)
    return "\n".join(lines)


kind, path = sys.argv[1:3]
raw = open(path, "rb").read()
if kind == "html":
    said = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", raw)
    for charset in [said.group(1).decode() if said else "utf-8", "utf-8", "cp1252"]:
        try:
            print(of_html(raw.decode(charset)))
            break
        except (LookupError, UnicodeDecodeError):
            continue
elif kind == "eml":
    print(of_mail(email.message_from_bytes(raw, policy=email.policy.compat32)))
else:
    for mail in mailbox.mbox(path):
        print(of_mail(mail))
