"""Presidio from its Python package over texts: `python presidio.py <threshold> <texts.json>` prints {"cpu","spans"}.

AnalyzerEngine on a blank English spaCy pipeline (no model can be downloaded), its predefined recognisers for English with those
of the United Kingdom enabled. Offsets are given in UTF-16 units. Install it apart: `pip install presidio-analyzer`.
"""
import json
import logging
import sys
import time

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, predefined_recognizers
from presidio_analyzer.nlp_engine import SpacyNlpEngine

logging.disable(logging.CRITICAL)


class BlankEngine(SpacyNlpEngine):
    def load(self):
        self.nlp = {"en": spacy.blank("en")}


engine = BlankEngine(models=[{"lang_code": "en", "model_name": "blank"}])
engine.load()
registry = RecognizerRegistry(supported_languages=["en"])
registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
registry.recognizers = [each for each in registry.recognizers if each.name != "SpacyRecognizer"]
loaded = {type(each).__name__ for each in registry.recognizers}
for name in ("UkNinoRecognizer", "UkPassportRecognizer", "UkPostcodeRecognizer", "UkVehicleRegistrationRecognizer",
             "UkDrivingLicenceRecognizer"):
    if name not in loaded:
        registry.add_recognizer(getattr(predefined_recognizers, name)(supported_language="en"))
analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"],
                          default_score_threshold=float(sys.argv[1]))
with open(sys.argv[2], encoding="utf-8") as file:
    texts = json.load(file)


def units(text):
    """UTF-16 offset of each code point."""
    at, offsets = 0, []
    for character in text:
        offsets.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return offsets + [at]


for text in texts[:20]:
    analyzer.analyze(text, language="en")
spans, cpu = [], 0.0
for text in texts:
    before = time.process_time()
    results = analyzer.analyze(text, language="en")
    cpu += time.process_time() - before
    offset = units(text)
    spans.append([{"type": each.entity_type, "start": offset[each.start], "end": offset[each.end]} for each in results])
json.dump({"cpu": cpu, "spans": spans}, sys.stdout)
