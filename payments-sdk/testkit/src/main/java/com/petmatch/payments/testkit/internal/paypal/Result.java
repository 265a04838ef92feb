package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** What an operation answers: a status and an object; the kind tells that it is a stored object, shown with its links. */
record Result(int status, @Nullable Kind kind, @Nullable ObjectNode object) {

    static Result created(Kind kind, ObjectNode object) {
        return new Result(201, kind, object);
    }

    static Result read(Kind kind, ObjectNode object) {
        return new Result(200, kind, object);
    }

    static Result plain(ObjectNode object) {
        return new Result(200, null, object);
    }

    static Result noContent() {
        return new Result(204, null, null);
    }
}
