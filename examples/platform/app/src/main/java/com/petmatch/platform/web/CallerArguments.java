package com.petmatch.platform.web;

import com.petmatch.security.access.Principal;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives page controllers the signed-in person and the page's context; nobody signed in ends in the 401 page. */
final class CallerArguments implements HandlerMethodArgumentResolver {

    private final RequestIdentity identity;
    private final PageContexts contexts;

    CallerArguments(RequestIdentity identity, PageContexts contexts) {
        this.identity = identity;
        this.contexts = contexts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Principal.class || type == PageContext.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Expected a servlet request");
        }
        if (parameter.getParameterType() == PageContext.class) {
            return contexts.of(request);
        }
        if (identity.caller(request) instanceof Principal person) {
            return person;
        }
        throw PageFault.notSignedIn();
    }
}
