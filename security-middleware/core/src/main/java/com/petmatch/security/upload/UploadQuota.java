package com.petmatch.security.upload;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import java.util.List;

/** How much one subject may bring. Implementations are safe for concurrent use. */
@FunctionalInterface
public interface UploadQuota {

    /**
     * Takes one file of so many bytes from the subject's share. Asked once its size is known, before it is looked into;
     * what is refused later is not given back, so that trying costs too.
     */
    LimitOutcome take(TenantId tenant, SubjectId subject, long bytes);

    /**
     * Counts in a store of limits: files, and kibibytes, each begun one whole.
     *
     * @param files such as 30 an hour
     * @param kibibytes its burst is the largest file that a subject can ever bring
     */
    static UploadQuota counted(LimitStore store, LimitRule files, LimitRule kibibytes) {
        return (tenant, subject, bytes) -> {
            LimitKey key = LimitKey.of("upload").tenant(tenant).subject(subject.value());
            return store.acquire(List.of(
                    LimitDemand.one(files, key), new LimitDemand(kibibytes, key, Math.max(1, (bytes + 1023) / 1024))));
        };
    }
}
