package com.petmatch.core.pet;

/** The code of a pet's transponder; always text, because a leading zero counts. */
public sealed interface ChipId {

    /** What a prefix of an ISO code stands for. */
    enum Kind {
        /** 001 to 899: a country by ISO 3166-1 number. */
        COUNTRY,
        /** 900: shared by small manufacturers, so it names none. */
        SHARED_MANUFACTURER,
        /** 901 to 998: one manufacturer. */
        MANUFACTURER,
        /** 999: for tests. */
        TEST
    }

    /** The code without spaces and hyphens. */
    String value();

    /** Reads what {@link #value()} writes and a parser accepted before. */
    static ChipId of(String value) {
        return value.length() == Iso.LENGTH ? new Iso(value) : new Legacy(value);
    }

    /** A code by ISO 11784: a prefix of three digits, then the national id of twelve. There is no check digit. */
    record Iso(String value) implements ChipId {

        static final int LENGTH = 15;
        private static final int PREFIX = 3;
        private static final int SHARED = 900;
        private static final int TEST = 999;
        private static final long MAX_NATIONAL_ID = (1L << 38) - 1;

        /** Refuses all but 15 digits with a prefix other than 000 and a national id of 38 bits. */
        public Iso {
            boolean digits = value.length() == LENGTH && value.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits || value.startsWith("000") || Long.parseLong(value.substring(PREFIX)) > MAX_NATIONAL_ID) {
                throw new IllegalArgumentException("Expected the 15 digits of an ISO 11784 code");
            }
        }

        /** The first three digits. */
        public String prefix() {
            return value.substring(0, PREFIX);
        }

        /** The last twelve digits. */
        public String nationalId() {
            return value.substring(PREFIX);
        }

        /** What the prefix stands for. */
        public Kind kind() {
            int number = Integer.parseInt(prefix());
            if (number < SHARED) {
                return Kind.COUNTRY;
            }
            if (number == SHARED) {
                return Kind.SHARED_MANUFACTURER;
            }
            return number == TEST ? Kind.TEST : Kind.MANUFACTURER;
        }
    }

    /** An older code of 9 or 10 letters and digits, kept as it is and never filled up to 15. */
    record Legacy(String value) implements ChipId {

        private static final int SHORT = 9;
        private static final int LONG = 10;

        /** Refuses all but 9 or 10 ASCII letters and digits. */
        public Legacy {
            boolean length = value.length() == SHORT || value.length() == LONG;
            if (!length || !value.chars().allMatch(ChipParser::isLetterOrDigit)) {
                throw new IllegalArgumentException("Expected 9 or 10 letters and digits");
            }
        }
    }
}
