package com.petmatch.security.servlet;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision.Allow;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The decision of one request as an attribute of it, through all its dispatches. */
record RequestState(Allow allow, IpAddress client, InspectedBody inspected, BodyAllowance body) {

    private static final String ATTRIBUTE = "com.petmatch.security.state";

    static Optional<RequestState> of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RequestState state ? Optional.of(state) : Optional.empty();
    }

    void bind(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The request itself, or one that counts a body whose length nobody declared. */
    HttpServletRequest limited(HttpServletRequest request) {
        if (request instanceof LimitedRequest) {
            return request;
        }
        HttpServletRequest whole = inspected.replaying(request);
        return request.getContentLengthLong() >= 0 ? whole : new LimitedRequest(whole, body);
    }
}
