package fr.alin.web.canary.visitor;

/** Breaks the rule that a page bean has at most twelve public members. */
public class CrowdedPage {
    public int a;
    public int b;
    public int c;
    public int d;
    public int e;
    public int f;
    public int g;
    public int h;
    public int i;
    public int j;
    public int k;
    public int l;
    public int m;
}
