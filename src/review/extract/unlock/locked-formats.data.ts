/** Formats that only a key opens, which no list of passwords gives: media type → who or what opens it. */
export const lockedFormats: Readonly<Record<string, string>> = {
  'application/pgp-encrypted': 'OpenPGP: whoever holds the key or the passphrase that it was written for opens it',
  'application/x-pkcs12': 'a store of keys and certificates: whoever it was issued to opens it',
  'application/x-bitlocker': 'a BitLocker volume: its recovery key, which the council’s IT keeps, opens it',
  'application/x-luks': 'a LUKS volume: its passphrase opens it',
  'application/x-keepass': 'a KeePass database: whoever keeps its master password opens it',
  'application/x-openssl-encrypted': 'encrypted with OpenSSL: whoever encrypted it knows how to open it',
  'application/x-age-encrypted': 'encrypted with age: whoever holds the key that it was written for opens it',
  'application/x-apple-encrypted-image': 'an encrypted disk image of macOS: its password opens it',
  'application/x-ansible-vault': 'an Ansible vault: the council’s IT opens it',
  'application/x-chance':
    'its bytes look like chance throughout: an encrypted volume such as VeraCrypt’s, a file that the attacker encrypted, or a later part of an archive kept in several files (.z01, .7z.002), which are to be put together',
};
