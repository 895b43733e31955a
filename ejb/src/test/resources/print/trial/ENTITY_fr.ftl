<!DOCTYPE html [<!ENTITY e SYSTEM "${paper.folder}/secret.txt"><!ENTITY h SYSTEM "${paper.http}/secret.txt">]>
<html lang="fr"><head><title>Essai</title><style>body { font-family: "Alin Print" }</style></head><body><h1>Ici</h1><p>&e;&h;</p></body></html>
