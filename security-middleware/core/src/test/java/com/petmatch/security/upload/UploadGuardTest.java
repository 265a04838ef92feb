package com.petmatch.security.upload;

import static com.petmatch.security.upload.SampleFiles.ascii;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UploadGuardTest {

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() {
        scene = new UploadScene(folder);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void acceptsASoundFileOfEachKindWithItsBytes(FileKind kind) throws IOException {
        byte[] content = SampleFiles.of(kind);

        Accepted accepted = (Accepted) scene.receive(kind, content);

        try (UploadedFile file = accepted.file();
                InputStream in = file.open()) {
            assertThat(in.readAllBytes()).isEqualTo(content);
            assertThat(file.kind()).isEqualTo(kind);
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.sha256()).isEqualTo(ContentHash.of(content));
        }
    }

    @Test
    void namesTheFileItself() {
        Accepted first = (Accepted) scene.receive("My Dog.JPEG", "image/jpeg", SampleFiles.jpeg(4, 4));
        Accepted second = (Accepted) scene.receive("My Dog.JPEG", "image/jpeg", SampleFiles.jpeg(4, 4));

        assertThat(first.file().storedName()).matches("[0-9a-f]{32}\\.jpg");
        assertThat(first.file().storedName()).isNotEqualTo(second.file().storedName());
        assertThat(first.file().displayName()).isEqualTo("My Dog.JPEG");
    }

    @Test
    void takesADeclaredTypeWithParametersInAnyCase() {
        assertThat(scene.receive("a.csv", "Text/CSV; charset=utf-8", SampleFiles.of(FileKind.CSV)))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void archivesAreLetInByNameOnly() {
        scene.policy = UploadPolicy.ofImages();

        assertThat(scene.refusal(FileKind.ZIP, SampleFiles.of(FileKind.ZIP))).isEqualTo(SecurityErrors.UPLOAD_TYPE);
    }

    @Test
    void nothingIsNotAFile() {
        assertThat(scene.refusal(FileKind.TXT, new byte[0])).isEqualTo(SecurityErrors.UPLOAD_EMPTY);
    }

    @Test
    void readsOneByteBeyondTheLimitAtMost() {
        scene.policy = UploadPolicy.builder().allow(FileKind.TXT, 100_000).build();
        AtomicLong given = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return 'a';
            }
        };

        Refused refused =
                (Refused) scene.builder().build().receive(UploadScene.request("a.txt", "text/plain", endless));

        assertThat(refused.code()).isEqualTo(SecurityErrors.UPLOAD_SIZE);
        assertThat(given.get()).isEqualTo(100_001);
        assertThat(scene.filesLeft()).isZero();
    }

    @Test
    void acceptsAFileOfExactlyTheLimit() {
        scene.policy = UploadPolicy.builder().allow(FileKind.TXT, 100_000).build();
        byte[] content = new byte[100_000];
        Arrays.fill(content, (byte) 'a');

        assertThat(scene.receive(FileKind.TXT, content)).isInstanceOf(Accepted.class);
    }

    @Test
    void aBrokenStreamLeavesNothingBehind() {
        InputStream broken = new InputStream() {
            private int left = 200_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("reset");
                }
                left--;
                return 'a';
            }
        };

        Refused refused = (Refused) scene.builder().build().receive(UploadScene.request("a.txt", "text/plain", broken));

        assertThat(refused.code()).isEqualTo(SecurityErrors.UPLOAD_INTERRUPTED);
        assertThat(scene.filesLeft()).isZero();
    }

    @Test
    void aFailingStoreIsAnErrorNotAnOutcome() {
        ByteStore full = () -> {
            throw new IOException("No space left");
        };

        assertThatThrownBy(() -> scene.builder()
                        .store(full)
                        .build()
                        .receive(UploadScene.request("a.txt", "text/plain", new ByteArrayInputStream(ascii("a")))))
                .isInstanceOf(UploadStoreException.class);
    }

    @Test
    void theQuotaOfASubjectEnds() {
        scene.quota = UploadScene.quotaOf(1_000, 3);
        byte[] twoKib = new byte[2_048];
        Arrays.fill(twoKib, (byte) 'a');

        assertThat(scene.receive(FileKind.TXT, twoKib)).isInstanceOf(Accepted.class);
        Refused refused = (Refused) scene.receive(FileKind.TXT, twoKib);

        assertThat(refused.code()).isEqualTo(SecurityErrors.UPLOAD_QUOTA);
        assertThat(refused.retryAfter()).isPositive();
    }

    @Test
    void aGuardWithoutAScannerIsNotBuilt() {
        assertThatThrownBy(() -> UploadGuard.builder(scene.policy)
                        .store(SpoolStore.in(folder))
                        .quota(scene.quota)
                        .build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("scanner");
    }

    @Test
    void limitsOnlyGoDown() {
        assertThatThrownBy(() -> new ImageLimits(50_000_001, 12_000)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> new ArchiveLimits(101, 1_000, 1, 3)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> new ArchiveLimits(100, 1_000, 1, 4)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> UploadPolicy.builder().build()).isInstanceOf(SecurityMisuseException.class);
    }
}
