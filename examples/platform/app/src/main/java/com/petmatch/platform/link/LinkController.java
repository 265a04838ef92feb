package com.petmatch.platform.link;

import com.petmatch.affiliate.click.ClickRequest;
import com.petmatch.affiliate.link.LinkEngine;
import com.petmatch.affiliate.link.RedirectOutcome;
import com.petmatch.platform.web.PageFault;
import com.petmatch.security.servlet.SecurityAttributes;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Follows an affiliate's link: counts people, keeps a signed click id, never leads anywhere unlisted. */
@RestController
class LinkController {

    private final LinkEngine links;

    LinkController(LinkEngine links) {
        this.links = links;
    }

    @GetMapping("/r/{code}")
    ResponseEntity<Void> follow(HttpServletRequest request) {
        return links.follow(ClickRequest.of(request.getMethod(), target(request), headers(request), client(request)))
                .fold(
                        next -> found(next.location(), next.setCookie()),
                        unknown -> found(unknown.home(), Optional.empty()),
                        refused -> {
                            throw PageFault.unreadable();
                        });
    }

    private static ResponseEntity<Void> found(URI location, Optional<String> cookie) {
        HttpHeaders headers = new HttpHeaders();
        RedirectOutcome.HEADERS.forEach(headers::set);
        headers.setLocation(location);
        cookie.ifPresent(value -> headers.add(HttpHeaders.SET_COOKIE, value));
        return new ResponseEntity<>(headers, HttpStatus.FOUND);
    }

    // As all limits saw it: behind a proxy the connected peer is the same for everybody.
    private static String client(HttpServletRequest request) {
        return SecurityAttributes.clientAddress(request).orElseThrow().toString();
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, request.getHeader(name));
        }
        return headers;
    }
}
