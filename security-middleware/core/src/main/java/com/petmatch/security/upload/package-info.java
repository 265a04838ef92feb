/**
 * Takes files from outside: a name of the server's own, a type proven three ways, archives walked within limits, and
 * bytes that are handed on only when a scanner called exactly these clean.
 *
 * <pre>{@code
 * UploadGuard guard = UploadGuard.builder(UploadPolicy.ofImages())
 *         .store(SpoolStore.in(uploads))
 *         .scanner(clamAvScanner)
 *         .quota(UploadQuota.counted(limits, LimitRule.perHour("upload", 30), kibibytesADay))
 *         .build();
 * UploadOutcome outcome = guard.receive(new UploadRequest(body, contentType, fileName, tenant, subject));
 * if (outcome instanceof Accepted accepted) {
 *     try (UploadedFile file = accepted.file(); InputStream bytes = file.open()) {
 *         media.keep(file.storedName(), file.kind().mediaType(), bytes);
 *     }
 * }
 * }</pre>
 */
@NullMarked
package com.petmatch.security.upload;

import org.jspecify.annotations.NullMarked;
