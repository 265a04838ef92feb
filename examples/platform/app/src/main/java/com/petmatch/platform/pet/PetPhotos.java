package com.petmatch.platform.pet;

import com.petmatch.core.pet.PetId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Set;

/** Which pets have a photo, at {@code /pets/<id>/photo}. */
@FunctionalInterface
public interface PetPhotos {

    Set<PetId> withPhoto(TenantId tenant, SubjectId owner);
}
