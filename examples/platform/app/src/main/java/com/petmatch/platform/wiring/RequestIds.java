package com.petmatch.platform.wiring;

import com.petmatch.kernel.id.IdSource;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;

/** Names each request: in its answer, in its log lines, on its error page. */
final class RequestIds implements Filter {

    private static final String ATTRIBUTE = RequestIds.class.getName();
    private static final String LOG_FIELD = "request";

    private final IdSource ids;

    RequestIds(IdSource ids) {
        this.ids = ids;
    }

    String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String made = ids.next().toString();
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    /** Names the request that this thread serves; empty outside of one. */
    static String current() {
        String id = MDC.get(LOG_FIELD);
        return id == null ? "" : id;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = of(request);
        if (response instanceof HttpServletResponse answer) {
            answer.setHeader("X-Request-Id", id);
        }
        MDC.put(LOG_FIELD, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOG_FIELD);
        }
    }
}
