package com.petmatch.i18n.mf2;

import com.petmatch.i18n.model.MessageModel;
import java.util.List;

/**
 * Reads and writes Unicode MessageFormat 2 (UTS #35 Part 9, LDML 48 and later).
 *
 * <p>At most 8,192 characters, 16 arguments, 8 selectors and 256 variants; more is an error, not an exception, found in linear
 * time. Names and keys are kept in Unicode normalization form C; halves of surrogate pairs and U+0000 are syntax errors.
 * Stateless.
 */
public final class Mf2 {

    private Mf2() {}

    public static Mf2Outcome parse(String source) {
        try {
            Tree tree = new Mf2Parser(source).parse();
            List<Mf2Error> errors = Validity.errors(tree);
            return errors.isEmpty() ? new Mf2Outcome.Parsed(new Mf2Message(tree)) : new Mf2Outcome.Rejected(errors);
        } catch (Mf2SyntaxException e) {
            return new Mf2Outcome.Rejected(List.of(e.error()));
        }
    }

    /** The message in its canonical form: reading it back gives an equal message, printing that the same text. */
    public static String print(Mf2Message message) {
        return message.toString();
    }

    /**
     * A message of the bundles in this syntax. Reading it back and asking for its {@link Mf2Message#model()} gives an equal
     * model, and the message prints what the model prints.
     */
    public static String print(MessageModel model) {
        return of(model).toString();
    }

    /** A message of the bundles as one of this syntax. */
    public static Mf2Message of(MessageModel model) {
        return new Mf2Message(new ModelWriter(model).write());
    }
}
