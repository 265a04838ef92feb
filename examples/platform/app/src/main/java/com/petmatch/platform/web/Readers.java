package com.petmatch.platform.web;

import com.petmatch.security.access.Principal;

/** Who a signed-in person is to the pages: the name to greet and the language chosen in the account. */
public interface Readers {

    Reader reader(Principal person);

    /**
     * One reader.
     *
     * @param name as the person wrote it
     * @param languageTag the account's language
     */
    record Reader(String name, String languageTag) {

        @Override
        public String toString() {
            return "Reader[name=masked, languageTag=" + languageTag + "]";
        }
    }
}
