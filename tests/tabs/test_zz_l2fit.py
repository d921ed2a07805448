import os, collections
from tests.tabs.test_speech_sequences import *
from tests.tabs.test_speech_sequences import test_everything_has_its_room as _a, test_nothing_is_left_in_english as _b
from tests.captions import illegible
del test_everything_has_its_room, test_nothing_is_left_in_english
CODES=os.environ.get("CODES","de fr es").split()
SHOT=os.environ.get("SHOT")
@pytest.mark.parametrize("code", CODES)
def test_fit(tab, qtbot, qapp, code):
    window = tab.window()
    window.set_language(code)
    found=collections.defaultdict(list)
    for room in ROOMS:
        w,h,t = room
        window.set_text_size(t); window.resize(w,h)
        for scene in scenes(qtbot, tab):
            settle_layout()
            for f in faults(window):
                found[f].append((scene,room))
            page = getattr(tab.inside,"unit",None) if hasattr(tab,"inside") else None
            page = page or getattr(tab.inside,"sums",None)
            if page is not None and page.view.isVisible() and page.view.explanation():
                for f in illegible(page.view.explanation(), page.view.width(), page.view.height()):
                    found["ILLEGIBLE "+f].append((scene,room))
    window.set_text_size(1.0)
    for f,at in found.items():
        rooms=sorted({f"{r[0]}@{r[2]}" for _,r in at})
        print(window.tab_name, code, f, "|", len(at), rooms, at[0][0])
