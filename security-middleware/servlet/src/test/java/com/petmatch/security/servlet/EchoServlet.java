package com.petmatch.security.servlet;

import com.petmatch.security.access.Principal;
import com.petmatch.security.web.RedirectTargets;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Says who the filter thinks is there, and echoes bodies; also by forward, include, error and async dispatch. */
final class EchoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final RedirectTargets TARGETS = RedirectTargets.ownPathsAnd(Set.of("https://pay.example"));

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path.equals("/forward") && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.getRequestDispatcher("/admin").forward(request, response);
        } else if (path.equals("/include") && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.getRequestDispatcher("/admin").include(request, response);
        } else if (path.equals("/out")) {
            SignOut.answer(response);
        } else if (path.equals("/go")) {
            TARGETS.allowed(request.getParameter("next")).ifPresent(target -> response.setHeader("Location", target));
            response.setStatus(303);
        } else if (path.equals("/async") && request.getDispatcherType() == DispatcherType.REQUEST) {
            AsyncContext async = request.startAsync();
            async.start(async::dispatch);
        } else if (path.equals("/fail") && request.getDispatcherType() == DispatcherType.REQUEST) {
            response.sendError(418);
        } else if (path.startsWith("/hooks/") || path.equals("/upload")) {
            echoBody(request, response);
        } else if (path.equals("/form")) {
            response.getWriter().print(request.getParameter("name"));
        } else if (path.equals("/parts")) {
            echoParts(request, response);
        } else if (path.equals("/listen")) {
            BodyListener.echo(request);
        } else if (path.equals("/reader")) {
            response.getWriter().print(request.getReader().readLine());
        } else {
            who(request, response);
        }
    }

    private static void echoBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        response.setContentType("application/octet-stream");
        response.getOutputStream().write(body);
    }

    private static void echoParts(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        for (Part part : request.getParts()) {
            response.getWriter().print(part.getName() + ":" + part.getSize() + " ");
        }
    }

    private static void who(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String subject = SecurityAttributes.principal(request)
                .map(Principal::subject)
                .map(Object::toString)
                .orElse("nobody");
        String text = request.getDispatcherType() + " " + subject + " "
                + SecurityAttributes.clientAddress(request)
                        .map(Object::toString)
                        .orElse("") + " "
                + SecurityAttributes.csrfToken(request);
        response.setContentType("text/plain");
        response.setHeader("Served-On", VirtualThreads.isCurrent() ? "virtual" : "platform");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
