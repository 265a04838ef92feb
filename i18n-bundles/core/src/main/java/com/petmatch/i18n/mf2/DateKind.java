package com.petmatch.i18n.mf2;

/** The functions that print dates and times, with what each calls its options. */
enum DateKind {
    DATE("date", "fields", "length", ""),
    TIME("time", "", "", "precision"),
    DATE_TIME("datetime", "dateFields", "dateLength", "timePrecision");

    private final String id;
    private final String fieldsOption;
    private final String lengthOption;
    private final String precisionOption;

    DateKind(String id, String fieldsOption, String lengthOption, String precisionOption) {
        this.id = id;
        this.fieldsOption = fieldsOption;
        this.lengthOption = lengthOption;
        this.precisionOption = precisionOption;
    }

    String id() {
        return id;
    }

    String fieldsOption() {
        return fieldsOption;
    }

    String lengthOption() {
        return lengthOption;
    }

    String precisionOption() {
        return precisionOption;
    }

    boolean isDated() {
        return this != TIME;
    }

    boolean isTimed() {
        return this != DATE;
    }
}
