package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import java.util.List;

/** {@code pets} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalPetTexts implements PetTexts {

    private static final TypedMessage MYPETS_COUNT = TypedMessage.of("mypets.count", List.of(), List.of("count"));
    private static final TypedMessage MYPETS_EDIT_OF = TypedMessage.of("mypets.edit.of", List.of("name"), List.of());
    private static final TypedMessage MYPETS_REMOVE_OF =
            TypedMessage.of("mypets.remove.of", List.of("name"), List.of());
    private static final TypedMessage MYPETS_REMOVED = TypedMessage.of("mypets.removed", List.of(), List.of("days"));
    private static final TypedMessage MYPETS_AGE_YEARS =
            TypedMessage.of("mypets.age.years", List.of(), List.of("count"));
    private static final TypedMessage MYPETS_AGE_YEARS_ABOUT =
            TypedMessage.of("mypets.age.years.about", List.of(), List.of("count"));
    private static final TypedMessage MYPETS_AGE_MONTHS =
            TypedMessage.of("mypets.age.months", List.of(), List.of("count"));
    private static final TypedMessage MYPETS_AGE_MONTHS_ABOUT =
            TypedMessage.of("mypets.age.months.about", List.of(), List.of("count"));
    private static final TypedMessage MYPETS_AGE_WEEKS =
            TypedMessage.of("mypets.age.weeks", List.of(), List.of("count"));
    private static final TypedMessage MYPETS_AGE_WEEKS_ABOUT =
            TypedMessage.of("mypets.age.weeks.about", List.of(), List.of("count"));
    private static final TypedMessage MYPETS_FILES_TITLE =
            TypedMessage.of("mypets.files.title", List.of("name"), List.of());
    private static final TypedMessage MYPETS_FILES_PHOTO_OF =
            TypedMessage.of("mypets.files.photo.of", List.of("name"), List.of());
    private static final TypedMessage MYPETS_FILES_REMOVE_OF =
            TypedMessage.of("mypets.files.remove.of", List.of("name"), List.of());
    private final LocalTexts texts;

    LocalPetTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text mypetsTitle() {
        return TypedMessage.text(texts, "mypets.title");
    }

    @Override
    public Text mypetsCount(int count) {
        return MYPETS_COUNT.in(texts, null, null, count, 0);
    }

    @Override
    public Text mypetsNone() {
        return TypedMessage.text(texts, "mypets.none");
    }

    @Override
    public Text mypetsAdd() {
        return TypedMessage.text(texts, "mypets.add");
    }

    @Override
    public Text mypetsEdit() {
        return TypedMessage.text(texts, "mypets.edit");
    }

    @Override
    public Text mypetsEditOf(String name) {
        return MYPETS_EDIT_OF.in(texts, name, null, 0, 0);
    }

    @Override
    public Text mypetsRemove() {
        return TypedMessage.text(texts, "mypets.remove");
    }

    @Override
    public Text mypetsRemoveOf(String name) {
        return MYPETS_REMOVE_OF.in(texts, name, null, 0, 0);
    }

    @Override
    public Text mypetsRemoved(int days) {
        return MYPETS_REMOVED.in(texts, null, null, days, 0);
    }

    @Override
    public Text mypetsRestore() {
        return TypedMessage.text(texts, "mypets.restore");
    }

    @Override
    public Text mypetsAgeYears(int count) {
        return MYPETS_AGE_YEARS.in(texts, null, null, count, 0);
    }

    @Override
    public Text mypetsAgeYearsAbout(int count) {
        return MYPETS_AGE_YEARS_ABOUT.in(texts, null, null, count, 0);
    }

    @Override
    public Text mypetsAgeMonths(int count) {
        return MYPETS_AGE_MONTHS.in(texts, null, null, count, 0);
    }

    @Override
    public Text mypetsAgeMonthsAbout(int count) {
        return MYPETS_AGE_MONTHS_ABOUT.in(texts, null, null, count, 0);
    }

    @Override
    public Text mypetsAgeWeeks(int count) {
        return MYPETS_AGE_WEEKS.in(texts, null, null, count, 0);
    }

    @Override
    public Text mypetsAgeWeeksAbout(int count) {
        return MYPETS_AGE_WEEKS_ABOUT.in(texts, null, null, count, 0);
    }

    @Override
    public Text mypetsAgeUnknown() {
        return TypedMessage.text(texts, "mypets.age.unknown");
    }

    @Override
    public Text mypetsSpeciesDog() {
        return TypedMessage.text(texts, "mypets.species.dog");
    }

    @Override
    public Text mypetsSpeciesCat() {
        return TypedMessage.text(texts, "mypets.species.cat");
    }

    @Override
    public Text mypetsSpeciesRabbit() {
        return TypedMessage.text(texts, "mypets.species.rabbit");
    }

    @Override
    public Text mypetsSpeciesGuineaPig() {
        return TypedMessage.text(texts, "mypets.species.guinea-pig");
    }

    @Override
    public Text mypetsSpeciesHamster() {
        return TypedMessage.text(texts, "mypets.species.hamster");
    }

    @Override
    public Text mypetsSpeciesFerret() {
        return TypedMessage.text(texts, "mypets.species.ferret");
    }

    @Override
    public Text mypetsSpeciesBird() {
        return TypedMessage.text(texts, "mypets.species.bird");
    }

    @Override
    public Text mypetsSpeciesFish() {
        return TypedMessage.text(texts, "mypets.species.fish");
    }

    @Override
    public Text mypetsSpeciesReptile() {
        return TypedMessage.text(texts, "mypets.species.reptile");
    }

    @Override
    public Text mypetsSpeciesAmphibian() {
        return TypedMessage.text(texts, "mypets.species.amphibian");
    }

    @Override
    public Text mypetsSpeciesHorse() {
        return TypedMessage.text(texts, "mypets.species.horse");
    }

    @Override
    public Text mypetsSpeciesOther() {
        return TypedMessage.text(texts, "mypets.species.other");
    }

    @Override
    public Text mypetsSexFemale() {
        return TypedMessage.text(texts, "mypets.sex.female");
    }

    @Override
    public Text mypetsSexMale() {
        return TypedMessage.text(texts, "mypets.sex.male");
    }

    @Override
    public Text mypetsSexUnknown() {
        return TypedMessage.text(texts, "mypets.sex.unknown");
    }

    @Override
    public Text mypetsFormNew() {
        return TypedMessage.text(texts, "mypets.form.new");
    }

    @Override
    public Text mypetsFormEdit() {
        return TypedMessage.text(texts, "mypets.form.edit");
    }

    @Override
    public Text mypetsFormName() {
        return TypedMessage.text(texts, "mypets.form.name");
    }

    @Override
    public Text mypetsFormSpecies() {
        return TypedMessage.text(texts, "mypets.form.species");
    }

    @Override
    public Text mypetsFormBreed() {
        return TypedMessage.text(texts, "mypets.form.breed");
    }

    @Override
    public Text mypetsFormBreedHint() {
        return TypedMessage.text(texts, "mypets.form.breed.hint");
    }

    @Override
    public Text mypetsFormSex() {
        return TypedMessage.text(texts, "mypets.form.sex");
    }

    @Override
    public Text mypetsFormBirth() {
        return TypedMessage.text(texts, "mypets.form.birth");
    }

    @Override
    public Text mypetsFormBirthHint() {
        return TypedMessage.text(texts, "mypets.form.birth.hint");
    }

    @Override
    public Text mypetsFormBirthAbout() {
        return TypedMessage.text(texts, "mypets.form.birth.about");
    }

    @Override
    public Text mypetsFormChip() {
        return TypedMessage.text(texts, "mypets.form.chip");
    }

    @Override
    public Text mypetsFormChipHint() {
        return TypedMessage.text(texts, "mypets.form.chip.hint");
    }

    @Override
    public Text mypetsFormSave() {
        return TypedMessage.text(texts, "mypets.form.save");
    }

    @Override
    public Text mypetsFilesTitle(String name) {
        return MYPETS_FILES_TITLE.in(texts, name, null, 0, 0);
    }

    @Override
    public Text mypetsFilesLink() {
        return TypedMessage.text(texts, "mypets.files.link");
    }

    @Override
    public Text mypetsFilesPhoto() {
        return TypedMessage.text(texts, "mypets.files.photo");
    }

    @Override
    public Text mypetsFilesPhotoOf(String name) {
        return MYPETS_FILES_PHOTO_OF.in(texts, name, null, 0, 0);
    }

    @Override
    public Text mypetsFilesPhotoHint() {
        return TypedMessage.text(texts, "mypets.files.photo.hint");
    }

    @Override
    public Text mypetsFilesPhotoNone() {
        return TypedMessage.text(texts, "mypets.files.photo.none");
    }

    @Override
    public Text mypetsFilesPhotoChoose() {
        return TypedMessage.text(texts, "mypets.files.photo.choose");
    }

    @Override
    public Text mypetsFilesPhotoRemove() {
        return TypedMessage.text(texts, "mypets.files.photo.remove");
    }

    @Override
    public Text mypetsFilesDocuments() {
        return TypedMessage.text(texts, "mypets.files.documents");
    }

    @Override
    public Text mypetsFilesDocumentsHint() {
        return TypedMessage.text(texts, "mypets.files.documents.hint");
    }

    @Override
    public Text mypetsFilesDocumentsNone() {
        return TypedMessage.text(texts, "mypets.files.documents.none");
    }

    @Override
    public Text mypetsFilesDocumentsChoose() {
        return TypedMessage.text(texts, "mypets.files.documents.choose");
    }

    @Override
    public Text mypetsFilesLead() {
        return TypedMessage.text(texts, "mypets.files.lead");
    }

    @Override
    public Text mypetsFilesRemoveOf(String name) {
        return MYPETS_FILES_REMOVE_OF.in(texts, name, null, 0, 0);
    }
}
