package com.petmatch.platform.api;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.platform.fault.FaultPage;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageContexts;
import com.petmatch.platform.web.PageRenderer;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.RetryAfter;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.servlet.ProblemRefusals;
import com.petmatch.security.servlet.RefusalWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a refused request gets: machines a problem, people a page; whoever only has to sign in is led there. */
@Component
final class Refusals implements RefusalWriter {

    private final ProblemTexts problems;
    private final PageRenderer renderer;
    private final PageContexts contexts;
    private final JsonMapper json;

    Refusals(ProblemTexts problems, PageRenderer renderer, PageContexts contexts, JsonMapper json) {
        this.problems = problems;
        this.renderer = renderer;
        this.contexts = contexts;
        this.json = json;
    }

    @Override
    public void write(Decision refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (isForMachines(refusal, request)) {
            problem(refusal, request, response);
        } else if (refusal instanceof Decision.Challenge && request.getMethod().equals("GET")) {
            String next = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in?next=" + next);
        } else {
            page(refusal, request, response);
        }
    }

    private void problem(Decision refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ErrorCode code = ProblemRefusals.publicCode(refusal);
        byte[] body =
                json.writeValueAsBytes(problems.problem(code, refusal.status(), Map.of(), Optional.empty(), request));
        response.setHeader("Content-Language", problems.language(request));
        send(response, refusal.status(), "application/problem+json", body);
    }

    private void page(Decision refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> retry = refusal instanceof Decision.Throttle throttle
                ? Optional.of(RetryAfter.wholeSeconds(throttle.retryAfter()))
                : Optional.empty();
        FaultPage model =
                new FaultPage(refusal.status(), Optional.of(Refusal.of(ProblemRefusals.publicCode(refusal))), retry);
        String html = renderer.render(Page.of("fault/page", model), contexts.of(request));
        send(response, refusal.status(), "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isForMachines(Decision refusal, HttpServletRequest request) {
        boolean marked = refusal.match() instanceof RouteMatch.Matched matched
                && matched.route().is(Mark.API);
        String path = request.getRequestURI();
        return marked || path.startsWith("/api/") || path.startsWith("/hooks/");
    }

    private static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
