package com.petmatch.security.decision;

import com.petmatch.security.request.HttpField;
import com.petmatch.security.web.SetCookie;
import java.util.ArrayList;
import java.util.List;

/**
 * What an adapter adds to the response, whoever writes it. Immutable.
 *
 * @param csrfToken the masked token for the forms of this page; empty where no page is made
 */
public record ResponseEdits(List<HttpField> fields, List<SetCookie> cookies, String csrfToken) {

    private static final ResponseEdits NONE = new ResponseEdits(List.of(), List.of(), "");

    public ResponseEdits {
        fields = List.copyOf(fields);
        cookies = List.copyOf(cookies);
    }

    public static ResponseEdits none() {
        return NONE;
    }

    public ResponseEdits withField(String name, String value) {
        List<HttpField> more = new ArrayList<>(fields);
        more.add(new HttpField(name, value));
        return new ResponseEdits(more, cookies, csrfToken);
    }

    /** Names no token and no cookie value. */
    @Override
    public String toString() {
        return "ResponseEdits[" + fields + ", " + cookies + "]";
    }
}
