package com.petmatch.platform.api;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.service.ClientCredentialsRequest;
import com.petmatch.security.service.OAuthError;
import com.petmatch.security.service.ServiceClients;
import com.petmatch.security.service.ServiceOutcome;
import com.petmatch.security.service.ServiceRevocations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints for registered programs, by their standards: RFC 6749 §4.4 and §5, RFC 7009. */
@RestController
class OAuthApi {

    private final ServiceClients clients;
    private final ServiceRevocations revocations;

    OAuthApi(ServiceClients clients, ServiceRevocations revocations) {
        this.clients = clients;
        this.revocations = revocations;
    }

    @PostMapping("/api/v1/oauth/token")
    ResponseEntity<String> token(HttpServletRequest request) {
        return answer(request, clients::token);
    }

    @PostMapping("/api/v1/oauth/revoke")
    ResponseEntity<String> revoke(HttpServletRequest request) {
        return answer(request, revocations::revoke);
    }

    private static ResponseEntity<String> answer(
            HttpServletRequest request, Function<ClientCredentialsRequest, ServiceOutcome> endpoint) {
        // RFC 6749 §2.3.1 and §3.2: nothing of it may stand in the URL, where logs keep it.
        ServiceOutcome outcome = request.getQueryString() == null
                ? endpoint.apply(read(request))
                : new ServiceOutcome.Refused(OAuthError.INVALID_REQUEST);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(outcome.status())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.PRAGMA, "no-cache")
                .contentType(MediaType.APPLICATION_JSON);
        // RFC 6749 §5.2: only to who tried that way.
        boolean basic = outcome.status() == 401 && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return (basic ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"petmatch\"") : answer)
                .body(outcome.json());
    }

    private static ClientCredentialsRequest read(HttpServletRequest request) {
        List<String> authorization = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        Map<String, List<String>> form = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        return new ClientCredentialsRequest(TenantId.SINGLE, authorization, form);
    }
}
