package com.petmatch.security.upload;

import static com.petmatch.security.upload.SampleFiles.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReencodingTest {

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() {
        scene = new UploadScene(folder);
    }

    @Test
    void whatItWroteIsScannedAndAccepted() throws IOException {
        byte[] anew = SampleFiles.png(2, 2);

        Accepted accepted = (Accepted) receive((kind, image) -> new ByteArrayInputStream(anew));

        assertThat(accepted.file().sha256()).isEqualTo(ContentHash.of(anew));
    }

    @Test
    void whatItWroteIsCheckedToo() {
        assertThat(((Refused) receive((kind, image) -> new ByteArrayInputStream(ascii("<svg/>")))).code())
                .isEqualTo(SecurityErrors.UPLOAD_MISMATCH);
    }

    @Test
    void anImageItCannotDecodeIsRefused() {
        assertThat(((Refused) receive((kind, image) -> {
                            throw new IllegalArgumentException("no pixels");
                        }))
                        .code())
                .isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
    }

    private UploadOutcome receive(ImageReencoder reencoder) {
        return scene.builder()
                .reencoder(reencoder)
                .build()
                .receive(UploadScene.request("a.png", "image/png", new ByteArrayInputStream(SampleFiles.png(4, 4))));
    }
}
