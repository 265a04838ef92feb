package com.petmatch.platform.api;

import com.petmatch.platform.account.AccountPage;
import com.petmatch.platform.account.Devices;
import com.petmatch.security.access.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a person is signed in, for programs. */
@RestController
class LoginsApi {

    record Login(String id, String device, Instant signedInAt, Instant lastUsedAt) {

        static Login of(AccountPage.Device device) {
            return new Login(device.id(), device.name(), device.since(), device.seen());
        }
    }

    record Logins(List<Login> items) {}

    private final Devices devices;

    LoginsApi(Devices devices) {
        this.devices = devices;
    }

    @GetMapping("/api/v1/auth/logins")
    Logins list(Principal person) {
        return new Logins(devices.of(person).stream().map(Login::of).toList());
    }

    @DeleteMapping("/api/v1/auth/logins/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Principal person, @PathVariable UUID id) {
        if (!devices.end(person, id)) {
            throw ApiFault.of(HostErrors.NOT_FOUND);
        }
    }

    @DeleteMapping("/api/v1/auth/logins")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll(Principal person) {
        devices.endAll(person);
    }
}
