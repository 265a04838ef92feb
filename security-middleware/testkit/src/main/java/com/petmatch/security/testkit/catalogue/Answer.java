package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.request.HttpField;
import java.util.List;

/**
 * What came back.
 *
 * @param status 0 when the connection was closed without an answer
 * @param served whether the host did what was asked
 * @param body empty in memory, where no host writes one
 */
public record Answer(int status, boolean served, List<HttpField> fields, String body) {

    public Answer {
        fields = List.copyOf(fields);
    }

    /** The connection ended before an answer. */
    static Answer closed() {
        return new Answer(0, false, List.of(), "");
    }

    List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.isNamed(name))
                .map(HttpField::value)
                .toList();
    }

    String described() {
        return status == 0 ? "a closed connection" : (served ? "served with " : "refused with ") + status;
    }
}
