package com.petmatch.security.decision;

import com.petmatch.security.request.HttpField;
import com.petmatch.security.web.SetCookie;
import java.util.ArrayList;
import java.util.List;

/**
 * What an adapter adds to the response, whoever writes it. Immutable. A name or value that could end its line, or that a
 * container would write as other bytes, is refused: CR and LF never reach the client, however they were spelled.
 *
 * @param csrfToken the masked token for the forms of this page; empty where no page is made
 * @param nonce what scripts and styles written into this page must carry; empty where the policy allows none
 */
public record ResponseEdits(List<HttpField> fields, List<SetCookie> cookies, String csrfToken, String nonce) {

    private static final ResponseEdits NONE = new ResponseEdits(List.of(), List.of(), "");

    public ResponseEdits {
        fields = List.copyOf(fields);
        cookies = List.copyOf(cookies);
        for (HttpField field : fields) {
            requireOneLine(field);
        }
    }

    // Containers cut characters to bytes: U+010A would arrive as a line feed.
    private static void requireOneLine(HttpField field) {
        boolean plain = !field.name().isEmpty()
                && isVisible(field.name(), '!')
                && field.name().indexOf(':') < 0;
        if (!plain || !isVisible(field.value(), ' ')) {
            throw new IllegalArgumentException("Expected a response field of one line of ASCII");
        }
    }

    private static boolean isVisible(String text, char lowest) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < lowest || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Edits of a response that carries no nonce. */
    public ResponseEdits(List<HttpField> fields, List<SetCookie> cookies, String csrfToken) {
        this(fields, cookies, csrfToken, "");
    }

    public static ResponseEdits none() {
        return NONE;
    }

    public ResponseEdits withField(String name, String value) {
        List<HttpField> more = new ArrayList<>(fields);
        more.add(new HttpField(name, value));
        return new ResponseEdits(more, cookies, csrfToken, nonce);
    }

    /** Whether this is the whole answer to a browser's preflight (Fetch standard, CORS): 204 without asking the host. */
    public boolean answersPreflight() {
        return fields.stream().anyMatch(field -> field.isNamed("Access-Control-Allow-Methods"));
    }

    /** Names no token, no nonce and no cookie value. */
    @Override
    public String toString() {
        return "ResponseEdits[" + fields + ", " + cookies + "]";
    }
}
