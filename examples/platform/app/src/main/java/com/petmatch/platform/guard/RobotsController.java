package com.petmatch.platform.guard;

import com.petmatch.security.honeypot.Decoys;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks crawlers to leave one address alone; who goes there all the same is no polite crawler. */
@RestController
class RobotsController {

    private final Decoys decoys;

    RobotsController(Decoys decoys) {
        this.decoys = decoys;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(decoys.robotsText());
    }
}
