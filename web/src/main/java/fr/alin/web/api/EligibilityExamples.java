package fr.alin.web.api;

/** What the document of the interface shows; a test asks the one and compares the other. */
final class EligibilityExamples {
    static final String QUESTION =
            """
            {"date": "2026-03-01",
             "household": {
               "adults": [{"birthDate": "1990-05-02", "disabled": false}, {"birthDate": "1999-01-12", "disabled": false}],
               "dependants": [{"birthDate": "2021-09-30", "disabled": false}],
               "couple": true},
             "referenceTaxIncome": 31250, "monthlyResources": 2600, "housingBenefit": 120,
             "dwelling": {"inseeCode": "93070", "financing": "PLUS", "typology": "T3", "surface": 58, "rentWithCharges": 612}}""";

    static final String PROBLEM =
            """
            {"type": "about:blank", "status": 400, "code": "UNKNOWN_COMMUNE", "title": "UNKNOWN_COMMUNE",
             "errors": [{"field": "dwelling.inseeCode", "code": "UNKNOWN_COMMUNE"}]}""";

    private EligibilityExamples() {}
}
