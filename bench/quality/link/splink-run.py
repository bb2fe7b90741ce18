"""Splink (DuckDB) on one set: python splink-run.py SET FOLDER GROUPS [THREADS]. Writes GROUPS (threshold, record, group) and prints its cost as JSON.

The settings are those that Splink's own examples give for each set (comparisons, blocking, training, seeds); the sets of bench/speed/link.ts have
settings of the same form here, since there are none of Splink's. Thresholds: that of the example (0.95, 0.99), and others to show what they cost.
"""
import json
import resource
import sys
import time

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, __version__, block_on


def historical(db, folder):
    db.sql(f"""create table people as select *, first_name || ' ' || surname as both_names
               from read_parquet('{folder}/historical_figures_with_errors_50k.parquet')""")
    rules = [
        block_on("substr(first_name,1,3)", "substr(surname,1,4)"),
        block_on("surname", "dob"),
        block_on("first_name", "dob"),
        block_on("postcode_fake", "first_name"),
        block_on("postcode_fake", "surname"),
        block_on("dob", "birth_place"),
        block_on("substr(postcode_fake,1,3)", "dob"),
        block_on("substr(postcode_fake,1,3)", "first_name"),
        block_on("substr(postcode_fake,1,3)", "surname"),
        block_on("substr(first_name,1,2)", "substr(surname,1,2)", "substr(dob,1,4)"),
    ]
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=rules,
        comparisons=[
            cl.ForenameSurnameComparison("first_name", "surname", forename_surname_concat_col_name="both_names"),
            cl.DateOfBirthComparison("dob", input_is_string=True),
            cl.PostcodeComparison("postcode_fake"),
            cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
            cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
        ],
    )
    sure = [
        block_on("first_name", "surname", "dob"),
        block_on("substr(first_name,1,2)", "surname", "substr(postcode_fake,1,2)"),
        block_on("dob", "postcode_fake"),
    ]
    return ["people"], settings, sure, 0.6, 1e7, 1, [block_on("first_name", "surname"), block_on("dob")]


def fake(db, folder):
    db.sql(f"create table people as select * from read_csv('{folder}/fake_1000.csv')")
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[
            block_on("first_name"),
            block_on("surname"),
            block_on("dob"),
            block_on("email"),
        ],
        comparisons=[
            cl.ForenameSurnameComparison("first_name", "surname"),
            cl.DateOfBirthComparison("dob", input_is_string=False),
            cl.ExactMatch("city").configure(term_frequency_adjustments=True),
            cl.EmailComparison("email"),
        ],
    )
    sure = [
        "l.first_name = r.first_name and levenshtein(r.dob::VARCHAR, l.dob::VARCHAR) <= 1",
        "l.surname = r.surname and levenshtein(r.dob::VARCHAR, l.dob::VARCHAR) <= 1",
        "l.first_name = r.first_name and levenshtein(r.surname, l.surname) <= 2",
        "l.email = r.email",
    ]
    return ["people"], settings, sure, 0.7, 1e6, 5, [block_on("dob"), block_on("email"), block_on("first_name", "surname")]


def febrl_table(db, folder, file, name):
    db.sql(f"create table {name} as select * from read_csv('{folder}/{file}', all_varchar = true)")
    columns = [row[0] for row in db.sql(f"describe {name}").fetchall()]
    for column in columns:
        if column != column.strip():
            db.sql(f'alter table {name} rename column "{column}" to "{column.strip()}"')
    # Empty cells are unknown: the examples have them so by reading with pandas.
    for column in columns:
        db.sql(f'update {name} set "{column.strip()}" = nullif(trim("{column.strip()}"), \'\')')


def febrl3(db, folder):
    febrl_table(db, folder, "dataset3.csv", "people")
    settings = SettingsCreator(
        unique_id_column_name="rec_id",
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[
            block_on(key) for key in ("soc_sec_id", "given_name", "surname", "date_of_birth", "postcode")
        ],
        comparisons=[
            cl.NameComparison("given_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d"),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.ExactMatch("postcode").configure(term_frequency_adjustments=True),
        ],
    )
    sure = [
        block_on("soc_sec_id"),
        block_on("given_name", "surname", "date_of_birth"),
        "l.given_name = r.surname and l.surname = r.given_name and l.date_of_birth = r.date_of_birth",
    ]
    return ["people"], settings, sure, 0.9, 1e6, 2, [block_on("date_of_birth"), block_on("postcode")]


def febrl4(db, folder):
    febrl_table(db, folder, "dataset4a.csv", "people_a")
    febrl_table(db, folder, "dataset4b.csv", "people_b")
    settings = SettingsCreator(
        unique_id_column_name="rec_id",
        link_type="link_only",
        blocking_rules_to_generate_predictions=[
            block_on("given_name", "surname"),
            "l.given_name = r.surname and l.surname = r.given_name",
            block_on("date_of_birth"),
            block_on("soc_sec_id"),
            block_on("state", "address_1"),
            block_on("street_number", "address_1"),
            block_on("postcode"),
        ],
        comparisons=[
            cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
            cl.NameComparison("surname").configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison(
                "date_of_birth", input_is_string=True, datetime_format="%Y%m%d", invalid_dates_as_null=True
            ),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]).configure(term_frequency_adjustments=True),
        ],
    )
    sure = [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")]
    return ["people_a", "people_b"], settings, sure, 0.8, 1e6, 1, [block_on("date_of_birth"), block_on("postcode")]


def synthetic(db, folder):
    """As bench/quality/link/register.json has it, in Splink's own comparisons; the ways are the same but for the sound of the surname."""
    db.sql(f"create table people as select * from read_csv('{folder}/people.csv', all_varchar = true)")
    settings = SettingsCreator(
        unique_id_column_name="id",
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[
            block_on("surname", "born"),
            block_on("forename", "born"),
            block_on("surname", "forename", "substr(postcode,1,3)"),
            block_on("postcode", "substr(surname,1,3)"),
            block_on("postcode", "forename"),
            block_on("email"),
            block_on("phone"),
        ],
        comparisons=[
            cl.JaroWinklerAtThresholds("surname", [0.9, 0.8]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("forename", [0.9, 0.8]).configure(term_frequency_adjustments=True),
            cl.LevenshteinAtThresholds("born", 2).configure(term_frequency_adjustments=True),
            cl.PostcodeComparison("postcode").configure(term_frequency_adjustments=True),
            cl.LevenshteinAtThresholds("email", 2),
            cl.LevenshteinAtThresholds("phone", 2),
        ],
    )
    sure = [block_on("surname", "forename", "born"), block_on("email", "forename"), block_on("phone", "forename")]
    return ["people"], settings, sure, 0.6, 1e6, 1, [block_on("surname", "born"), block_on("email")]


SETS = {"synthetic": synthetic, "historical_50k": historical, "fake_1000": fake, "febrl3": febrl3, "febrl4": febrl4}
THRESHOLDS = [0.5, 0.95, 0.99]


def main():
    name, folder, out, threads = (sys.argv[1:] + ["2"])[:4]
    start = time.perf_counter()
    db = duckdb.connect()
    db.sql(f"set threads = {int(threads)}")
    tables, settings, sure, recall, most_pairs, seed, training = SETS[name](db, folder)
    api = DuckDBAPI(connection=db)
    linker = Linker([api.register(table) for table in tables], settings, log_level="ERROR")
    linker.training.estimate_probability_two_random_records_match(sure, recall=recall)
    linker.training.estimate_u_using_random_sampling(max_pairs=most_pairs, seed=seed)
    for rule in training:
        linker.training.estimate_parameters_using_expectation_maximisation(rule, estimate_without_term_frequencies=True)
    predicted = linker.inference.predict(threshold_match_probability=0.2)
    key = linker._settings_obj.column_info_settings.unique_id_column_name
    with open(out, "w", encoding="utf-8") as file:
        for threshold in THRESHOLDS:
            grouped = linker.clustering.cluster_pairwise_predictions_at_threshold(
                predicted, threshold_match_probability=threshold
            )
            for record, group in db.sql(f'select "{key}", cluster_id from {grouped.physical_name}').fetchall():
                file.write(f"{threshold}\t{record}\t{group}\n")
    pairs = db.sql(f"select count(*) from {predicted.physical_name}").fetchall()[0][0]
    used = resource.getrusage(resource.RUSAGE_SELF)
    cost = {
        "version": f"Splink {__version__}, DuckDB {duckdb.__version__}",
        "seconds": time.perf_counter() - start,
        "cpu": used.ru_utime + used.ru_stime,
        "peakMb": used.ru_maxrss / 1024,
        "pairs": pairs,
    }
    print(json.dumps(cost))


main()
