package com.petmatch.platform.health;

import com.petmatch.security.revocation.Revocations;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For load balancers and people: alive says the process runs, ready says it can serve. */
@RestController
class HealthController {

    private final DatabaseHealth database;
    private final Revocations revocations;

    HealthController(DatabaseHealth database, Revocations revocations) {
        this.database = database;
        this.revocations = revocations;
    }

    @GetMapping("/health/live")
    ResponseEntity<Map<String, String>> live() {
        return answer(200, Map.of("status", "up"));
    }

    @GetMapping("/health/ready")
    ResponseEntity<Map<String, String>> ready() {
        if (!database.isUp()) {
            return answer(503, Map.of("status", "down", "database", "down"));
        }
        // Without fresh revocations no token opens anything.
        return revocations.isFresh()
                ? answer(200, Map.of("status", "up", "database", "up"))
                : answer(503, Map.of("status", "down", "database", "up"));
    }

    private static ResponseEntity<Map<String, String>> answer(int status, Map<String, String> body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
