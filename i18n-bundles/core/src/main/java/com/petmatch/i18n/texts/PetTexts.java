package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code pets}, typed. Generated; change the bundle and generate again. */
public interface PetTexts {

    /** These texts in the language and formats of one reader. */
    static PetTexts of(LocalTexts texts) {
        return new LocalPetTexts(texts);
    }

    /** {@code mypets.title} */
    Text mypetsTitle();

    /** {@code mypets.count} */
    Text mypetsCount(int count);

    /** {@code mypets.none} */
    Text mypetsNone();

    /** {@code mypets.add} */
    Text mypetsAdd();

    /** {@code mypets.edit} */
    Text mypetsEdit();

    /** {@code mypets.edit.of} */
    Text mypetsEditOf(String name);

    /** {@code mypets.remove} */
    Text mypetsRemove();

    /** {@code mypets.remove.of} */
    Text mypetsRemoveOf(String name);

    /** {@code mypets.removed} */
    Text mypetsRemoved(int days);

    /** {@code mypets.restore} */
    Text mypetsRestore();

    /** {@code mypets.age.years} */
    Text mypetsAgeYears(int count);

    /** {@code mypets.age.years.about} */
    Text mypetsAgeYearsAbout(int count);

    /** {@code mypets.age.months} */
    Text mypetsAgeMonths(int count);

    /** {@code mypets.age.months.about} */
    Text mypetsAgeMonthsAbout(int count);

    /** {@code mypets.age.weeks} */
    Text mypetsAgeWeeks(int count);

    /** {@code mypets.age.weeks.about} */
    Text mypetsAgeWeeksAbout(int count);

    /** {@code mypets.age.unknown} */
    Text mypetsAgeUnknown();

    /** {@code mypets.species.dog} */
    Text mypetsSpeciesDog();

    /** {@code mypets.species.cat} */
    Text mypetsSpeciesCat();

    /** {@code mypets.species.rabbit} */
    Text mypetsSpeciesRabbit();

    /** {@code mypets.species.guinea-pig} */
    Text mypetsSpeciesGuineaPig();

    /** {@code mypets.species.hamster} */
    Text mypetsSpeciesHamster();

    /** {@code mypets.species.ferret} */
    Text mypetsSpeciesFerret();

    /** {@code mypets.species.bird} */
    Text mypetsSpeciesBird();

    /** {@code mypets.species.fish} */
    Text mypetsSpeciesFish();

    /** {@code mypets.species.reptile} */
    Text mypetsSpeciesReptile();

    /** {@code mypets.species.amphibian} */
    Text mypetsSpeciesAmphibian();

    /** {@code mypets.species.horse} */
    Text mypetsSpeciesHorse();

    /** {@code mypets.species.other} */
    Text mypetsSpeciesOther();

    /** {@code mypets.sex.female} */
    Text mypetsSexFemale();

    /** {@code mypets.sex.male} */
    Text mypetsSexMale();

    /** {@code mypets.sex.unknown} */
    Text mypetsSexUnknown();

    /** {@code mypets.form.new} */
    Text mypetsFormNew();

    /** {@code mypets.form.edit} */
    Text mypetsFormEdit();

    /** {@code mypets.form.name} */
    Text mypetsFormName();

    /** {@code mypets.form.species} */
    Text mypetsFormSpecies();

    /** {@code mypets.form.breed} */
    Text mypetsFormBreed();

    /** {@code mypets.form.breed.hint} */
    Text mypetsFormBreedHint();

    /** {@code mypets.form.sex} */
    Text mypetsFormSex();

    /** {@code mypets.form.birth} */
    Text mypetsFormBirth();

    /** {@code mypets.form.birth.hint} */
    Text mypetsFormBirthHint();

    /** {@code mypets.form.birth.about} */
    Text mypetsFormBirthAbout();

    /** {@code mypets.form.chip} */
    Text mypetsFormChip();

    /** {@code mypets.form.chip.hint} */
    Text mypetsFormChipHint();

    /** {@code mypets.form.save} */
    Text mypetsFormSave();

    /** {@code mypets.files.title} */
    Text mypetsFilesTitle(String name);

    /** {@code mypets.files.link} */
    Text mypetsFilesLink();

    /** {@code mypets.files.photo} */
    Text mypetsFilesPhoto();

    /** {@code mypets.files.photo.of} */
    Text mypetsFilesPhotoOf(String name);

    /** {@code mypets.files.photo.hint} */
    Text mypetsFilesPhotoHint();

    /** {@code mypets.files.photo.none} */
    Text mypetsFilesPhotoNone();

    /** {@code mypets.files.photo.choose} */
    Text mypetsFilesPhotoChoose();

    /** {@code mypets.files.photo.remove} */
    Text mypetsFilesPhotoRemove();

    /** {@code mypets.files.documents} */
    Text mypetsFilesDocuments();

    /** {@code mypets.files.documents.hint} */
    Text mypetsFilesDocumentsHint();

    /** {@code mypets.files.documents.none} */
    Text mypetsFilesDocumentsNone();

    /** {@code mypets.files.documents.choose} */
    Text mypetsFilesDocumentsChoose();

    /** {@code mypets.files.lead} */
    Text mypetsFilesLead();

    /** {@code mypets.files.remove.of} */
    Text mypetsFilesRemoveOf(String name);
}
