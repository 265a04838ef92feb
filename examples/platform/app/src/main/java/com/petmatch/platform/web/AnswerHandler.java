package com.petmatch.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes what a page controller answered: HTML that no cache keeps, or 303 with the way on. */
final class AnswerHandler implements HandlerMethodReturnValueHandler {

    private final PageRenderer renderer;
    private final PageContexts contexts;

    AnswerHandler(PageRenderer renderer, PageContexts contexts) {
        this.renderer = renderer;
        this.contexts = contexts;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null) {
            throw new IllegalStateException("Expected a servlet request");
        }
        if (answer instanceof Page page) {
            write(page, request, response);
        } else if (answer instanceof SeeOther next) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next.location());
            response.setHeader("Cache-Control", "no-store");
        }
    }

    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageContext context = contexts.of(request);
        byte[] html = renderer.render(page, context).getBytes(StandardCharsets.UTF_8);
        remember(request, response);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", context.words().tag());
        response.setHeader("Cache-Control", "no-store");
        if (!page.retryAfter().isZero()) {
            response.setHeader(RetryAfter.FIELD, Long.toString(RetryAfter.wholeSeconds(page.retryAfter())));
        }
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private void remember(HttpServletRequest request, HttpServletResponse response) {
        contexts.askedFor(request).ifPresent(tag -> LanguageCookie.set(tag, request, response));
    }
}
