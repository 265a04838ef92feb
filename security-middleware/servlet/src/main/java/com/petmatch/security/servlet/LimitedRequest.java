package com.petmatch.security.servlet;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;

/** A request whose body is counted while it is read. */
final class LimitedRequest extends BodyRequest {

    private final BodyAllowance allowance;

    LimitedRequest(HttpServletRequest request, BodyAllowance allowance) {
        super(request);
        this.allowance = allowance;
    }

    @Override
    ServletInputStream stream(ServletInputStream source) {
        return new CountedInputStream(source, allowance);
    }
}
