package com.petmatch.payments.testkit.wire;

import java.util.List;

/**
 * Something a shop wants of a provider, said once to the provider's SDK and once to our gateway.
 *
 * @param name in the provider's words
 * @param answers what the server says, one a request, to either side
 */
record Intent(String name, List<String> answers, Call sdk, Call gateway) {

    /** Makes one side send its requests. */
    @FunctionalInterface
    interface Call {

        void send() throws Exception;
    }

    Intent {
        answers = List.copyOf(answers);
    }

    static Intent of(String name, String answer, Call sdk, Call gateway) {
        return new Intent(name, List.of(answer), sdk, gateway);
    }
}
