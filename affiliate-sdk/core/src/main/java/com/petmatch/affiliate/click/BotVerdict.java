package com.petmatch.affiliate.click;

import com.petmatch.kernel.error.ErrorCode;

/** Whether a request comes from a person. */
public sealed interface BotVerdict {

    record Person() implements BotVerdict {}

    /** A machine, or a browser that only looks ahead; and the one signal that told. */
    record NotPerson(ErrorCode reason) implements BotVerdict {}
}
