package com.petmatch.security.firewall;

import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.RouteId;
import java.util.List;

/**
 * A request without its body, decoded once as all controls see it.
 *
 * @param segments of the path
 * @param fields as received, {@code Cookie} among them
 */
public record RequestHead(
        String method, List<String> segments, List<QueryParameter> query, List<HttpField> fields, RouteId route) {

    public RequestHead {
        segments = List.copyOf(segments);
        query = List.copyOf(query);
        fields = List.copyOf(fields);
    }
}
