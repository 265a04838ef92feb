package com.petmatch.i18n.exchange;

/** What the two versions of XLIFF call the same things. */
enum XliffVersion {
    V2_0("2.0", "unit", "category", "initial", "reviewed"),
    V1_2("1.2", "trans-unit", "from", "needs-review-translation", "signed-off");

    private static final String FINAL = "final";

    final String number;
    final String namespace;
    /** The element of a message. */
    final String unit;
    /** The attribute of a note that tells ours from a directive. */
    final String noteKind;
    /** The state of a text that no person signed. */
    final String unsigned;
    /** The state of a text that a person signed. */
    final String signed;

    XliffVersion(String number, String unit, String noteKind, String unsigned, String signed) {
        this.number = number;
        this.namespace = "urn:oasis:names:tc:xliff:document:" + number;
        this.unit = unit;
        this.noteKind = noteKind;
        this.unsigned = unsigned;
        this.signed = signed;
    }

    boolean isSigned(String state) {
        return state.equals(signed) || state.equals(FINAL);
    }
}
