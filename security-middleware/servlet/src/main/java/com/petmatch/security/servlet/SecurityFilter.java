package com.petmatch.security.servlet;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.SecurityRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.function.Function;

/**
 * Asks the pipeline about each request, once, and either goes on or refuses.
 *
 * <p>Register it first, for {@code /*} and every dispatcher type, with async support. A forward, include, error or async
 * dispatch of a decided request is not decided again; one that was never decided is. Routes are matched without the
 * context path, whose raw bytes are compared, never decoded. The principal is a request
 * attribute, never bound to the thread. Bodies of unknown length are counted while they are read and end in 413. Safe
 * for concurrent use.
 */
public final class SecurityFilter implements Filter {

    private final SecurityPipeline pipeline;
    private final RefusalWriter refusals;
    private final Function<HttpServletRequest, String> requestIds;

    /**
     * A filter.
     *
     * @param requestIds the host's id of a request, for problem bodies and audit
     */
    public SecurityFilter(
            SecurityPipeline pipeline, RefusalWriter refusals, Function<HttpServletRequest, String> requestIds) {
        this.pipeline = pipeline;
        this.refusals = refusals;
        this.requestIds = requestIds;
    }

    /** A filter that refuses with problem bodies and takes the container's own request ids. */
    public static SecurityFilter of(SecurityPipeline pipeline) {
        return new SecurityFilter(
                pipeline, new ProblemRefusals(HttpServletRequest::getRequestId), HttpServletRequest::getRequestId);
    }

    /** Puts this filter before all others of a context that is being initialised, for every path and dispatch. */
    public void register(ServletContext context) {
        FilterRegistration.Dynamic registration = context.addFilter("petmatch-security", this);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest http) || !(response instanceof HttpServletResponse answer)) {
            throw new ServletException("Only HTTP requests can be decided");
        }
        if (RequestState.of(http).isPresent()) {
            chain.doFilter(RequestState.of(http).get().limited(http), response);
        } else if (http.getDispatcherType() == DispatcherType.ERROR) {
            // The container failed before any filter ran: its error page is the host's, and nobody is signed in.
            chain.doFilter(request, response);
        } else {
            decide(http, answer, chain);
        }
    }

    private void decide(HttpServletRequest http, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        InspectedBody body = new InspectedBody(http);
        SecurityRequest request = ServletRequests.read(http, requestIds.apply(http), body);
        Decision decision = pipeline.decide(request);
        write(decision.edits(), answer);
        if (!(decision instanceof Allow allow)) {
            refuse(decision, http, answer);
            return;
        }
        if (allow.edits().answersPreflight()) {
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        RequestState state = new RequestState(
                allow,
                pipeline.clientAddress(request),
                body,
                new BodyAllowance(allow.match().route().maxBodyBytes()));
        state.bind(http);
        try {
            chain.doFilter(state.limited(http), answer);
        } catch (BodyTooLargeException tooLarge) {
            refuseLate(allow, http, answer, tooLarge);
        }
    }

    private void refuse(Decision decision, HttpServletRequest http, HttpServletResponse answer) throws IOException {
        if (decision instanceof Decision.Deceive deceive) {
            DecoyAnswer.write(deceive.decoy(), http, answer);
            return;
        }
        if (decision.status() == HttpServletResponse.SC_BAD_REQUEST
                && http.getProtocol().startsWith("HTTP/1")) {
            // What could be read in two ways may be followed by bytes that are none of ours.
            answer.setHeader("Connection", "close");
        }
        refusals.write(decision, http, answer);
    }

    private void refuseLate(
            Allow allow, HttpServletRequest http, HttpServletResponse answer, BodyTooLargeException tooLarge)
            throws IOException {
        if (answer.isCommitted()) {
            throw tooLarge;
        }
        answer.reset();
        write(allow.edits(), answer);
        refusals.write(
                new Decision.Deny(
                        SecurityErrors.REQUEST_BODY_SIZE,
                        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                        allow.match(),
                        allow.evidence(),
                        allow.edits()),
                http,
                answer);
    }

    private static void write(ResponseEdits edits, HttpServletResponse answer) {
        for (HttpField field : edits.fields()) {
            if (field.isNamed("Vary")) {
                answer.addHeader(field.name(), field.value());
            } else {
                answer.setHeader(field.name(), field.value());
            }
        }
        edits.cookies().forEach(cookie -> ServletCookies.add(answer, cookie));
    }
}
