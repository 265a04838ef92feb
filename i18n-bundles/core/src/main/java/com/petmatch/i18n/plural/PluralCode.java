package com.petmatch.i18n.plural;

/** The distinct plural rule sets of CLDR 48.2.0; written by PluralCodeWriter, not by hand. */
@SuppressWarnings("AlreadyChecked")
final class PluralCode {

    private PluralCode() {}

    static PluralCategory select(int rule, long i, int v, long f, long t, int e) {
        return switch (rule) {
            case 0 -> rule0(i, t);
            case 1 -> rule1(i, t);
            case 2 -> rule2(i, t);
            case 3 -> rule3(i, t);
            case 4 -> rule4(i, v);
            case 5 -> rule5(i, t);
            case 6 -> rule6(i, t);
            case 8 -> rule8(i, t);
            case 9 -> rule9(f, i, v);
            case 10 -> rule10(e, i, v);
            case 11 -> rule11(f, i, v);
            case 12 -> rule12(i, v);
            case 13 -> rule13(i, t);
            case 14 -> rule14(i, t);
            case 15 -> rule15(f, i, v);
            case 16 -> rule16(e, i, t, v);
            case 17 -> rule17(i);
            case 18 -> rule18(e, i, v);
            case 19 -> rule19(i, t);
            case 20 -> rule20(i, t);
            case 21 -> rule21(i, v);
            case 22 -> rule22(i, v);
            case 23 -> rule23(i, t);
            case 24 -> rule24(i, t);
            case 25 -> rule25(i, t);
            case 26 -> rule26(i, t);
            case 27 -> rule27(f, i, t);
            case 28 -> rule28(f, i, t, v);
            case 29 -> rule29(f, i, v);
            case 30 -> rule30(i, t, v);
            case 31 -> rule31(i, t);
            case 32 -> rule32(i, v);
            case 33 -> rule33(e, i, v);
            case 34 -> rule34(i, v);
            case 35 -> rule35(f, i, t);
            case 36 -> rule36(i, t);
            case 37 -> rule37(f, i, t);
            case 38 -> rule38(i, v);
            case 39 -> rule39(i, t);
            case 40 -> rule40(i, t);
            case 41 -> rule41(i);
            case 42 -> rule42(i, t);
            case 43 -> rule43(i);
            case 44 -> rule44(i, t);
            case 45 -> rule45(i, t);
            case 46 -> rule46(i, t);
            case 47 -> rule47(i, t);
            case 48 -> rule48(i, t);
            case 49 -> rule49(i, t);
            case 50 -> rule50(i, t);
            case 51 -> rule51(i);
            case 52 -> rule52(i, t);
            case 53 -> rule53(i, t);
            case 54 -> rule54(i, t);
            case 55 -> rule55(i, t);
            case 56 -> rule56(i);
            case 57 -> rule57(i, t);
            case 58 -> rule58(i, t);
            case 59 -> rule59(i, t);
            case 60 -> rule60(i, t);
            case 61 -> rule61(i, t);
            case 62 -> rule62(i, t);
            default -> PluralCategory.OTHER;
        };
    }

    private static PluralCategory rule0(long i, long t) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule1(long i, long t) {
        if (t == 0 && in(i, 0, 1)) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule2(long i, long t) {
        if (i == 0) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule3(long i, long t) {
        if (t == 0 && i == 0) {
            return PluralCategory.ZERO;
        }
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 2) {
            return PluralCategory.TWO;
        }
        if (t == 0 && in(i % 100, 3, 10)) {
            return PluralCategory.FEW;
        }
        if (t == 0 && in(i % 100, 11, 99)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule4(long i, int v) {
        if (i == 1 && v == 0) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule5(long i, long t) {
        if (t == 0 && i % 10 == 1 && (t != 0 || i % 100 != 11)) {
            return PluralCategory.ONE;
        }
        if (t == 0 && in(i % 10, 2, 4) && (t != 0 || !in(i % 100, 12, 14))) {
            return PluralCategory.FEW;
        }
        if (t == 0 && i % 10 == 0) {
            return PluralCategory.MANY;
        }
        if (t == 0 && in(i % 10, 5, 9)) {
            return PluralCategory.MANY;
        }
        if (t == 0 && in(i % 100, 11, 14)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule6(long i, long t) {
        if (t == 0 && i == 0) {
            return PluralCategory.ZERO;
        }
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule8(long i, long t) {
        if (t == 0 && i % 10 == 1 && (t != 0 || !(i % 100 == 11 || i % 100 == 71 || i % 100 == 91))) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i % 10 == 2 && (t != 0 || !(i % 100 == 12 || i % 100 == 72 || i % 100 == 92))) {
            return PluralCategory.TWO;
        }
        if (t == 0
                && (in(i % 10, 3, 4) || i % 10 == 9)
                && (t != 0 || !(in(i % 100, 10, 19) || in(i % 100, 70, 79) || in(i % 100, 90, 99)))) {
            return PluralCategory.FEW;
        }
        if ((t != 0 || i != 0) && t == 0 && i % 1000000 == 0) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule9(long f, long i, int v) {
        if (v == 0 && i % 10 == 1 && i % 100 != 11) {
            return PluralCategory.ONE;
        }
        if (f % 10 == 1 && f % 100 != 11) {
            return PluralCategory.ONE;
        }
        if (v == 0 && in(i % 10, 2, 4) && !in(i % 100, 12, 14)) {
            return PluralCategory.FEW;
        }
        if (in(f % 10, 2, 4) && !in(f % 100, 12, 14)) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule10(int e, long i, int v) {
        if (i == 1 && v == 0) {
            return PluralCategory.ONE;
        }
        if (e == 0 && i != 0 && i % 1000000 == 0 && v == 0) {
            return PluralCategory.MANY;
        }
        if (!in(e, 0, 5)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule11(long f, long i, int v) {
        if (v == 0 && (i == 1 || i == 2 || i == 3)) {
            return PluralCategory.ONE;
        }
        if (v == 0 && !(i % 10 == 4 || i % 10 == 6 || i % 10 == 9)) {
            return PluralCategory.ONE;
        }
        if (v != 0 && !(f % 10 == 4 || f % 10 == 6 || f % 10 == 9)) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule12(long i, int v) {
        if (i == 1 && v == 0) {
            return PluralCategory.ONE;
        }
        if (in(i, 2, 4) && v == 0) {
            return PluralCategory.FEW;
        }
        if (v != 0) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule13(long i, long t) {
        if (t == 0 && i == 0) {
            return PluralCategory.ZERO;
        }
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 2) {
            return PluralCategory.TWO;
        }
        if (t == 0 && i == 3) {
            return PluralCategory.FEW;
        }
        if (t == 0 && i == 6) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule14(long i, long t) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t != 0 && (i == 0 || i == 1)) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule15(long f, long i, int v) {
        if (v == 0 && i % 100 == 1) {
            return PluralCategory.ONE;
        }
        if (f % 100 == 1) {
            return PluralCategory.ONE;
        }
        if (v == 0 && i % 100 == 2) {
            return PluralCategory.TWO;
        }
        if (f % 100 == 2) {
            return PluralCategory.TWO;
        }
        if (v == 0 && in(i % 100, 3, 4)) {
            return PluralCategory.FEW;
        }
        if (in(f % 100, 3, 4)) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule16(int e, long i, long t, int v) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (e == 0 && i != 0 && i % 1000000 == 0 && v == 0) {
            return PluralCategory.MANY;
        }
        if (!in(e, 0, 5)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule17(long i) {
        if ((i == 0 || i == 1)) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule18(int e, long i, int v) {
        if ((i == 0 || i == 1)) {
            return PluralCategory.ONE;
        }
        if (e == 0 && i != 0 && i % 1000000 == 0 && v == 0) {
            return PluralCategory.MANY;
        }
        if (!in(e, 0, 5)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule19(long i, long t) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 2) {
            return PluralCategory.TWO;
        }
        if (t == 0 && in(i, 3, 6)) {
            return PluralCategory.FEW;
        }
        if (t == 0 && in(i, 7, 10)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule20(long i, long t) {
        if (t == 0 && (i == 1 || i == 11)) {
            return PluralCategory.ONE;
        }
        if (t == 0 && (i == 2 || i == 12)) {
            return PluralCategory.TWO;
        }
        if (t == 0 && (in(i, 3, 10) || in(i, 13, 19))) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule21(long i, int v) {
        if (v == 0 && i % 10 == 1) {
            return PluralCategory.ONE;
        }
        if (v == 0 && i % 10 == 2) {
            return PluralCategory.TWO;
        }
        if (v == 0 && (i % 100 == 0 || i % 100 == 20 || i % 100 == 40 || i % 100 == 60 || i % 100 == 80)) {
            return PluralCategory.FEW;
        }
        if (v != 0) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule22(long i, int v) {
        if (i == 1 && v == 0) {
            return PluralCategory.ONE;
        }
        if (i == 0 && v != 0) {
            return PluralCategory.ONE;
        }
        if (i == 2 && v == 0) {
            return PluralCategory.TWO;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule23(long i, long t) {
        if (t == 0 && i % 10 == 1 && i % 100 != 11) {
            return PluralCategory.ONE;
        }
        if (t % 10 == 1 && t % 100 != 11) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule24(long i, long t) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 2) {
            return PluralCategory.TWO;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule25(long i, long t) {
        if (t == 0 && i == 0) {
            return PluralCategory.ZERO;
        }
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && (i % 100 == 2 || i % 100 == 22 || i % 100 == 42 || i % 100 == 62 || i % 100 == 82)) {
            return PluralCategory.TWO;
        }
        if (t == 0
                && i % 1000 == 0
                && t == 0
                && (in(i % 100000, 1000, 20000) || i % 100000 == 40000 || i % 100000 == 60000 || i % 100000 == 80000)) {
            return PluralCategory.TWO;
        }
        if ((t != 0 || i != 0) && t == 0 && i % 1000000 == 100000) {
            return PluralCategory.TWO;
        }
        if (t == 0 && (i % 100 == 3 || i % 100 == 23 || i % 100 == 43 || i % 100 == 63 || i % 100 == 83)) {
            return PluralCategory.FEW;
        }
        if ((t != 0 || i != 1)
                && t == 0
                && (i % 100 == 1 || i % 100 == 21 || i % 100 == 41 || i % 100 == 61 || i % 100 == 81)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule26(long i, long t) {
        if (t == 0 && i == 0) {
            return PluralCategory.ZERO;
        }
        if ((i == 0 || i == 1) && (t != 0 || i != 0)) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule27(long f, long i, long t) {
        if (t == 0 && i % 10 == 1 && (t != 0 || !in(i % 100, 11, 19))) {
            return PluralCategory.ONE;
        }
        if (t == 0 && in(i % 10, 2, 9) && (t != 0 || !in(i % 100, 11, 19))) {
            return PluralCategory.FEW;
        }
        if (f != 0) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule28(long f, long i, long t, int v) {
        if (t == 0 && i % 10 == 0) {
            return PluralCategory.ZERO;
        }
        if (t == 0 && in(i % 100, 11, 19)) {
            return PluralCategory.ZERO;
        }
        if (v == 2 && in(f % 100, 11, 19)) {
            return PluralCategory.ZERO;
        }
        if (t == 0 && i % 10 == 1 && (t != 0 || i % 100 != 11)) {
            return PluralCategory.ONE;
        }
        if (v == 2 && f % 10 == 1 && f % 100 != 11) {
            return PluralCategory.ONE;
        }
        if (v != 2 && f % 10 == 1) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule29(long f, long i, int v) {
        if (v == 0 && i % 10 == 1 && i % 100 != 11) {
            return PluralCategory.ONE;
        }
        if (f % 10 == 1 && f % 100 != 11) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule30(long i, long t, int v) {
        if (i == 1 && v == 0) {
            return PluralCategory.ONE;
        }
        if (v != 0) {
            return PluralCategory.FEW;
        }
        if (t == 0 && i == 0) {
            return PluralCategory.FEW;
        }
        if ((t != 0 || i != 1) && t == 0 && in(i % 100, 1, 19)) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule31(long i, long t) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 2) {
            return PluralCategory.TWO;
        }
        if (t == 0 && i == 0) {
            return PluralCategory.FEW;
        }
        if (t == 0 && in(i % 100, 3, 10)) {
            return PluralCategory.FEW;
        }
        if (t == 0 && in(i % 100, 11, 19)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule32(long i, int v) {
        if (i == 1 && v == 0) {
            return PluralCategory.ONE;
        }
        if (v == 0 && in(i % 10, 2, 4) && !in(i % 100, 12, 14)) {
            return PluralCategory.FEW;
        }
        if (v == 0 && i != 1 && in(i % 10, 0, 1)) {
            return PluralCategory.MANY;
        }
        if (v == 0 && in(i % 10, 5, 9)) {
            return PluralCategory.MANY;
        }
        if (v == 0 && in(i % 100, 12, 14)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule33(int e, long i, int v) {
        if (in(i, 0, 1)) {
            return PluralCategory.ONE;
        }
        if (e == 0 && i != 0 && i % 1000000 == 0 && v == 0) {
            return PluralCategory.MANY;
        }
        if (!in(e, 0, 5)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule34(long i, int v) {
        if (v == 0 && i % 10 == 1 && i % 100 != 11) {
            return PluralCategory.ONE;
        }
        if (v == 0 && in(i % 10, 2, 4) && !in(i % 100, 12, 14)) {
            return PluralCategory.FEW;
        }
        if (v == 0 && i % 10 == 0) {
            return PluralCategory.MANY;
        }
        if (v == 0 && in(i % 10, 5, 9)) {
            return PluralCategory.MANY;
        }
        if (v == 0 && in(i % 100, 11, 14)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule35(long f, long i, long t) {
        if (t == 0 && i % 10 == 1 && (t != 0 || i % 100 != 11)) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 2) {
            return PluralCategory.TWO;
        }
        if ((t != 0 || i != 2) && t == 0 && in(i % 10, 2, 9) && (t != 0 || !in(i % 100, 11, 19))) {
            return PluralCategory.FEW;
        }
        if (f != 0) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule36(long i, long t) {
        if (i == 0) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && in(i, 2, 10)) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule37(long f, long i, long t) {
        if (t == 0 && (i == 0 || i == 1)) {
            return PluralCategory.ONE;
        }
        if (i == 0 && f == 1) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule38(long i, int v) {
        if (v == 0 && i % 100 == 1) {
            return PluralCategory.ONE;
        }
        if (v == 0 && i % 100 == 2) {
            return PluralCategory.TWO;
        }
        if (v == 0 && in(i % 100, 3, 4)) {
            return PluralCategory.FEW;
        }
        if (v != 0) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule39(long i, long t) {
        if (t == 0 && in(i, 0, 1)) {
            return PluralCategory.ONE;
        }
        if (t == 0 && in(i, 11, 99)) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule40(long i, long t) {
        if (t == 0 && (i == 1 || i == 5 || i == 7 || i == 8 || i == 9 || i == 10)) {
            return PluralCategory.ONE;
        }
        if (t == 0 && (i == 2 || i == 3)) {
            return PluralCategory.TWO;
        }
        if (t == 0 && i == 4) {
            return PluralCategory.FEW;
        }
        if (t == 0 && i == 6) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule41(long i) {
        if ((i % 10 == 1 || i % 10 == 2 || i % 10 == 5 || i % 10 == 7 || i % 10 == 8)) {
            return PluralCategory.ONE;
        }
        if ((i % 100 == 20 || i % 100 == 50 || i % 100 == 70 || i % 100 == 80)) {
            return PluralCategory.ONE;
        }
        if ((i % 10 == 3 || i % 10 == 4)) {
            return PluralCategory.FEW;
        }
        if ((i % 1000 == 100
                || i % 1000 == 200
                || i % 1000 == 300
                || i % 1000 == 400
                || i % 1000 == 500
                || i % 1000 == 600
                || i % 1000 == 700
                || i % 1000 == 800
                || i % 1000 == 900)) {
            return PluralCategory.FEW;
        }
        if (i == 0) {
            return PluralCategory.MANY;
        }
        if (i % 10 == 6) {
            return PluralCategory.MANY;
        }
        if ((i % 100 == 40 || i % 100 == 60 || i % 100 == 90)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule42(long i, long t) {
        if (t == 0 && (i % 10 == 2 || i % 10 == 3) && (t != 0 || !(i % 100 == 12 || i % 100 == 13))) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule43(long i) {
        if (i == 0) {
            return PluralCategory.ZERO;
        }
        if (i == 1) {
            return PluralCategory.ONE;
        }
        if ((i == 2 || i == 3 || i == 4 || i == 5 || i == 6)) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule44(long i, long t) {
        if (t == 0 && (i == 1 || i == 3)) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 2) {
            return PluralCategory.TWO;
        }
        if (t == 0 && i == 4) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule45(long i, long t) {
        if (t == 0 && (i == 0 || i == 7 || i == 8 || i == 9)) {
            return PluralCategory.ZERO;
        }
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 2) {
            return PluralCategory.TWO;
        }
        if (t == 0 && (i == 3 || i == 4)) {
            return PluralCategory.FEW;
        }
        if (t == 0 && (i == 5 || i == 6)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule46(long i, long t) {
        if (t == 0 && i % 10 == 1 && (t != 0 || i % 100 != 11)) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i % 10 == 2 && (t != 0 || i % 100 != 12)) {
            return PluralCategory.TWO;
        }
        if (t == 0 && i % 10 == 3 && (t != 0 || i % 100 != 13)) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule47(long i, long t) {
        if (t == 0 && (i == 1 || i == 11)) {
            return PluralCategory.ONE;
        }
        if (t == 0 && (i == 2 || i == 12)) {
            return PluralCategory.TWO;
        }
        if (t == 0 && (i == 3 || i == 13)) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule48(long i, long t) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && (i == 2 || i == 3)) {
            return PluralCategory.TWO;
        }
        if (t == 0 && i == 4) {
            return PluralCategory.FEW;
        }
        if (t == 0 && i == 6) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule49(long i, long t) {
        if (t == 0 && (i == 1 || i == 5)) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule50(long i, long t) {
        if (t == 0 && (i == 11 || i == 8 || i == 80 || i == 800)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule51(long i) {
        if (i == 1) {
            return PluralCategory.ONE;
        }
        if (i == 0) {
            return PluralCategory.MANY;
        }
        if ((in(i % 100, 2, 20) || i % 100 == 40 || i % 100 == 60 || i % 100 == 80)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule52(long i, long t) {
        if (t == 0 && i % 10 == 6) {
            return PluralCategory.MANY;
        }
        if (t == 0 && i % 10 == 9) {
            return PluralCategory.MANY;
        }
        if (t == 0 && i % 10 == 0 && (t != 0 || i != 0)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule53(long i, long t) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && (i == 2 || i == 3)) {
            return PluralCategory.TWO;
        }
        if (t == 0 && i == 4) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule54(long i, long t) {
        if (t == 0 && in(i, 1, 4)) {
            return PluralCategory.ONE;
        }
        if (t == 0
                && (in(i % 100, 1, 4)
                        || in(i % 100, 21, 24)
                        || in(i % 100, 41, 44)
                        || in(i % 100, 61, 64)
                        || in(i % 100, 81, 84))) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i == 5) {
            return PluralCategory.MANY;
        }
        if (t == 0 && i % 100 == 5) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule55(long i, long t) {
        if (t == 0 && (i == 11 || i == 8 || in(i, 80, 89) || in(i, 800, 899))) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule56(long i) {
        if (i % 10 == 1 && i % 100 != 11) {
            return PluralCategory.ONE;
        }
        if (i % 10 == 2 && i % 100 != 12) {
            return PluralCategory.TWO;
        }
        if ((i % 10 == 7 || i % 10 == 8) && !(i % 100 == 17 || i % 100 == 18)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule57(long i, long t) {
        if (t == 0 && in(i, 1, 4)) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule58(long i, long t) {
        if (t == 0 && (i == 1 || i == 5 || in(i, 7, 9))) {
            return PluralCategory.ONE;
        }
        if (t == 0 && (i == 2 || i == 3)) {
            return PluralCategory.TWO;
        }
        if (t == 0 && i == 4) {
            return PluralCategory.FEW;
        }
        if (t == 0 && i == 6) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule59(long i, long t) {
        if (t == 0 && i == 1) {
            return PluralCategory.ONE;
        }
        if (t == 0 && i % 10 == 4 && (t != 0 || i % 100 != 14)) {
            return PluralCategory.MANY;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule60(long i, long t) {
        if (t == 0 && (i % 10 == 1 || i % 10 == 2) && (t != 0 || !(i % 100 == 11 || i % 100 == 12))) {
            return PluralCategory.ONE;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule61(long i, long t) {
        if (t == 0 && (i % 10 == 6 || i % 10 == 9)) {
            return PluralCategory.FEW;
        }
        if (t == 0 && i == 10) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static PluralCategory rule62(long i, long t) {
        if (t == 0 && i % 10 == 3 && (t != 0 || i % 100 != 13)) {
            return PluralCategory.FEW;
        }
        return PluralCategory.OTHER;
    }

    private static boolean in(long value, long from, long to) {
        return value >= from && value <= to;
    }
}
