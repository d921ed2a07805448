import threading

from playground.engine.latest import Latest


def test_an_empty_mailbox_gives_nothing() -> None:
    assert Latest[int]().take() is None


def test_the_newest_letter_wins() -> None:
    mailbox = Latest[int]()
    for letter in range(5):
        mailbox.put(letter)
    assert mailbox.take() == 4


def test_a_letter_is_taken_once() -> None:
    mailbox = Latest[str]()
    mailbox.put("letter")
    assert [mailbox.take(), mailbox.take()] == ["letter", None]


def test_between_two_threads_letters_never_repeat_go_back_or_lose_the_last_one() -> None:
    mailbox, taken = Latest[int](), [0]

    def put_all() -> None:
        for letter in range(1, 20_001):
            mailbox.put(letter)

    thread = threading.Thread(target=put_all)
    thread.start()
    while thread.is_alive():
        taken.append(mailbox.take() or taken.pop())
    thread.join()
    taken.append(mailbox.take() or taken.pop())
    assert taken == sorted(set(taken))
    assert taken[-1] == 20_000


def test_each_letter_goes_to_one_of_two_threads_that_take() -> None:
    mailbox, done = Latest[int](), threading.Event()
    taken: tuple[list[int], list[int]] = ([], [])

    def take_all(mine: list[int]) -> None:
        while not done.is_set():
            if (letter := mailbox.take()) is not None:
                mine.append(letter)

    threads = [threading.Thread(target=take_all, args=(mine,)) for mine in taken]
    for thread in threads:
        thread.start()
    for letter in range(20_000):
        mailbox.put(letter)
    done.set()
    for thread in threads:
        thread.join()
    assert not set(taken[0]) & set(taken[1])
