package com.petmatch.i18n.mf2;

import java.util.Optional;

/**
 * A function that messages call by name: it turns an operand and options into a value that can be printed, selected by, or
 * handed to another function.
 *
 * <p>Called at most once for each expression of a message. It must be safe for concurrent use and should neither wait nor
 * change anything.
 */
@FunctionalInterface
public interface MessageFunction {

    /**
     * The value of an expression; nothing when there is none, after {@link FunctionContext#report} has told why. The message
     * then names the expression in its place.
     */
    Optional<ResolvedValue> resolve(FunctionContext context);
}
