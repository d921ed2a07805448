"""The middle of the VAE's tab: one of five pages."""

from playground.learners.few_labels import FewLabels, Labelled
from playground.learners.vae_parts import Array, VaeAnswer, VaeSnapshot
from playground.phrases import phrase
from playground.tabs.experiment import Experiment
from playground.tabs.vae_code import CodePage
from playground.tabs.vae_manifold import ManifoldPage
from playground.tabs.vae_repair import RepairPage
from playground.tabs.vae_walk import WalkPage
from playground.tabs.views_stage import ViewsStage
from playground.widgets.curves import Plot

CODE, MANIFOLD, WALK, REPAIR, FEW = (
    phrase("Code"), phrase("Manifold"), phrase("Walk"), phrase("Repair"), phrase("Few labels"),
)  # fmt: skip
_SENTENCE = phrase(
    "A VAE looks at thousands of digits without being told what they are. Three readers are told of a few: one sees "
    "the VAE's code, one the layer before it, one the pixels. Who reads new digits best?"
)
_PLOTS = (
    Plot("code", "Read right by the code, %", low=0.0, high=1.0, percent=True),
    Plot("inner", "By the layer before it, %", low=0.0, high=1.0, percent=True),
    Plot("pixels", "By pixels, %", low=0.0, high=1.0, percent=True),
)


class VaeStage(ViewsStage):
    """Code, manifold, walk, repair, and what codes are good for."""

    def __init__(self) -> None:
        self.code, self.manifold, self.walk, self.repair = CodePage(), ManifoldPage(), WalkPage(), RepairPage()
        self.few = Experiment(FewLabels, _PLOTS, _SENTENCE)
        self._lot = 0
        super().__init__(
            {CODE: self.code, MANIFOLD: self.manifold, WALK: self.walk, REPAIR: self.repair, FEW: self.few}
        )
        self._shot: VaeSnapshot | None = None
        self.few.data_wanted.connect(self._hand_over_labels)
        self.view_shown.connect(lambda _title: self._show_digits())

    def draw(self, shot: VaeSnapshot) -> None:
        """Show where digits lie now."""
        if self._shot is None or shot.means is not self._shot.means or shot.plain != self._shot.plain:
            self._shot = shot
            self._show_digits()

    def show_answer(self, answer: VaeAnswer, title: str, ends: tuple[Array, Array]) -> None:
        """Show what happened to the drawing on the page that is open. `ends`: of the walk."""
        match self.view():
            case "Code":
                self.code.show_answer(answer, title)
            case "Manifold":
                self.manifold.show_answer(answer)
            case "Walk":
                self.walk.show_answer(answer, ends)
            case "Repair":
                self.repair.show_answer(answer, title)

    def _show_digits(self) -> None:
        if self._shot is not None:
            self.code.show_digits(self._shot)
            self.walk.show_digits(self._shot)

    def _hand_over_labels(self) -> None:
        """Labels of other digits each time."""
        self.few.set_data(Labelled.by_lot(self._lot))
        self._lot += 1
