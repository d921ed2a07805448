from tests.tabs.test_speech_generators import *
from tests.tabs.test_speech_generators import window as window
from PySide6.QtGui import QFontMetricsF
from playground.widgets import text_fit
def short(root):
    found=set(); plain=QFontMetricsF.elidedText
    def noting(m,text,*r):
        res=plain(m,text,*r)
        if res!=text: found.add((text,res))
        return res
    QFontMetricsF.elidedText=noting
    text_fit.fitted.cache_clear()
    from playground.widgets.pointed import PointedPicture
    for each in root.findChildren(PointedPicture): each._picture=None
    try: root.grab()
    finally: QFontMetricsF.elidedText=plain
    return found
def test_m(window, qtbot, qapp):
    tab=tab_of(window)
    for _ in PLAYS[window.tab_name](qtbot, tab): pass
    out={}
    for l in ("en","de","fr","es"):
        window.set_language(l)
        for w,h,s in ((1280,800,1.0),(1280,800,1.2),(1920,1080,1.0),(1024,768,1.0)):
            window.set_text_size(s); window.resize(w,h)
            for n,_ in enumerate(scenes(tab)):
                settle_layout()
                for t,r in short(tab): out.setdefault((l,t,r),set()).add((w,s))
    window.set_text_size(1.0)
    for (l,t,r),p in sorted(out.items()): print(window.tab_name,l,repr(t),'->',repr(r),sorted(p))
