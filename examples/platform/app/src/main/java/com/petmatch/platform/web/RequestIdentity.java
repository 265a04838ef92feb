package com.petmatch.platform.web;

import com.petmatch.security.access.Caller;
import jakarta.servlet.http.HttpServletRequest;

/** What the security filter left on a request, in the words of the pages; the filter alone decides access. */
public interface RequestIdentity {

    Caller caller(HttpServletRequest request);

    /** The masked value for this response's forms. */
    String csrfToken(HttpServletRequest request);

    String requestId(HttpServletRequest request);
}
