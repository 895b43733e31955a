<!DOCTYPE html SYSTEM "${paper.http}/html.dtd">
<html lang="fr"><head><title>Essai</title><style>body { font-family: "Alin Print" }</style></head><body><h1>Ici</h1></body></html>
