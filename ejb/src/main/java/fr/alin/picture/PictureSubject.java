package fr.alin.picture;

/** What a photograph shows: said to whoever does not see it. */
public enum PictureSubject {
    LIVING_ROOM,
    KITCHEN,
    BEDROOM,
    BATHROOM,
    TOILET,
    ENTRANCE,
    STORAGE,
    BALCONY,
    GARDEN,
    FACADE,
    COMMON_PARTS,
    STREET,
    PLAN,
    OTHER
}
