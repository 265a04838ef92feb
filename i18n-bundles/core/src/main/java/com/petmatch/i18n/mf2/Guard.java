package com.petmatch.i18n.mf2;

import java.util.function.Supplier;

/** Calls what a host or a format may have thrown from: a message gives a text whatever a function in it does. */
final class Guard {

    private Guard() {}

    static <T> T of(Supplier<T> call, T otherwise) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            System.getLogger(Guard.class.getName()).log(System.Logger.Level.DEBUG, "A message function failed", e);
            return otherwise;
        }
    }
}
