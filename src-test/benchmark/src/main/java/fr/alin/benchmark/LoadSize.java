package fr.alin.benchmark;

/** How much there is to search: so many rows in all, with those that the demo made. */
enum LoadSize {
    S(2_000, 2_000, 3_000),
    M(20_000, 20_000, 30_000),
    L(200_000, 60_000, 90_000);

    final int openOffers;
    /** Accounts with a housing request. */
    final int requests;

    final int candidatures;

    LoadSize(int openOffers, int requests, int candidatures) {
        this.openOffers = openOffers;
        this.requests = requests;
        this.candidatures = candidatures;
    }
}
