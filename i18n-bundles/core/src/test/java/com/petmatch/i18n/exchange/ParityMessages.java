package com.petmatch.i18n.exchange;

import java.util.ArrayList;
import java.util.List;

/** Messages with every style and every kind of choice, of which shipped texts use a few. */
final class ParityMessages {

    private static final List<String> PARAMETERS = List.of(
            "param n BigDecimal",
            "param rank long",
            "param price Money",
            "param on LocalDate",
            "param at LocalTime",
            "param when Instant",
            "param pets List<String>",
            "param wait Duration",
            "param kind Tag",
            "param name String");

    private static final List<String> MESSAGES = List.of(
            "{n}, {price}, {at}",
            "{on} or {when}",
            "{n, number} {n, number, integer} {n, number, percent}",
            "{n, number, ::percent} {n, number, ::percent .0#}",
            "{n, number, ::.00} {n, number, ::.0#} {n, number, ::precision-integer}",
            "{n, number, ::sign-always} {n, number, ::group-off} {n, number, ::.00 group-off sign-always}",
            "{n, number, ::compact-short} {n, number, ::compact-long}",
            "{n, number, ::currency/EUR} {n, number, ::currency/JPY}",
            "{n, number, ::unit/kilometer} {n, number, ::unit/gram .0}",
            "{price, number, currency}",
            "{on, date}",
            "{on, date, short} {on, date, medium} {on, date, long} {on, date, full}",
            "{on, date, ::yMd} {on, date, ::yMMMd} {on, date, ::yMMMMd} {on, date, ::yMMMMEEEEd}",
            "{on, date, ::yMMM} {on, date, ::yMMMM} {on, date, ::MMMd} {on, date, ::MMMMd} {on, date, ::EEEE}",
            "{at, time}",
            "{at, time, short} {at, time, medium}",
            "{at, time, ::Hm} {at, time, ::hm} {at, time, ::jm} {at, time, ::jms}",
            "{when, datetime}",
            "{when, datetime, short} {when, datetime, medium} {when, datetime, long} {when, datetime, full}",
            "{when, relative} {when, relative, numeric} {pets} {pets, list} {pets, list, or} {wait}",
            "{rank, selectordinal, one {#st} two {#nd} few {#rd} many {#many} other {#th}}",
            "{rank, plural, =0 {none} =7 {seven} zero {#z} one {#o} two {#t} few {#f} many {#m} other {#x}}",
            "{rank, plural, offset:1 =0 {nobody} =1 {{name}} one {{name} and # other} other {{name} and # others}}",
            "{n, plural, one {{kind, select, dog {# dog} other {# pet}}} other {{kind, select, dog {# dogs} other {# pets}}}}",
            "{kind, select, dog {<b>Dog</b> of {name}} other {Pet of <i>{name}</i>}}<br/>",
            "It''s {name}''s, it's l'<b>ami</b>, '{'{name}'}', 1 < 2 > 0 # '#'");

    private ParityMessages() {}

    static List<TextUnit> units() throws FormatException {
        List<TextUnit> units = new ArrayList<>();
        for (String message : MESSAGES) {
            TextUnit plain = NoteLines.plain("demo", "demo.style" + units.size(), message, message);
            units.add(NoteLines.unit(plain, "", PARAMETERS));
        }
        return units;
    }
}
