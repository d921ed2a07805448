from tests.tabs.test_speech_generators import *
from tests.tabs.test_speech_generators import window as window
from playground.tabs.vae_stage import FEW
def test_m(window, qtbot, qapp):
    tab=tab_of(window)
    if window.tab_name not in ("vae","gan_digits"): return
    for w,h,s in ROOMS:
        for l in ("en","de"):
            window.set_language(l); window.set_text_size(s); window.resize(w,h)
            tab.stage.show_view(tab.stage.switch.options()[4]); settle_layout()
            few=tab.inside.few
            print(window.tab_name,w,s,l,few.size().toTuple(), 'sent',few._sentence.heightForWidth(few.width()),'run',few.run.sizeHint().toTuple(),'again',few.again.sizeHint().toTuple(),'knobs',few.knobs.minimumSizeHint().toTuple(),few.knobs.sizeHint().toTuple(),'curves',few.curves.minimumSizeHint().toTuple(), 'told2', 3*few._told.fontMetrics().lineSpacing(), len(faults(few)))
    window.set_text_size(1.0)
