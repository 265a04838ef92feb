package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.util.Set;

/** Reads options whose value is one of a few words; another is reported and the usual one taken. */
final class WordOptions {

    private WordOptions() {}

    static String read(FunctionContext context, String name, Set<String> words, String usual) {
        String wanted = context.option(name).map(OptionValue::text).orElse(usual);
        if (words.contains(wanted) || wanted.equals(usual)) {
            return wanted;
        }
        context.report(Code.BAD_OPTION, name);
        return usual;
    }

    /** The same for options that only the message itself may set. */
    static String readLiteral(FunctionContext context, String name, Set<String> words, String usual) {
        if (context.option(name).filter(option -> !option.literal()).isPresent()) {
            context.report(Code.BAD_OPTION, name);
            return usual;
        }
        return read(context, name, words, usual);
    }
}
