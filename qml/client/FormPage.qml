// One form being filled in: its progress, a page of questions or the review, and the bar that leads on. For a client as
// for staff who copy from paper; whoever shows it gives it its form and hears when it is finished.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FocusScope {
    id: page

    required property FormController form
    property string finishText: qsTr("Finish")

    objectName: "form"

    function goTo(path) {
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as FormRow;
            if (row && row.item.path === path) {
                row.takeFocus();
                return;
            }
        }
    }

    Connections {
        target: page.form

        function onPageTurned() {
            scroll.contentY = 0;
        }
        function onFocusAsked(path) {
            page.goTo(path);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            margin: Theme.space.xl
            gap: Theme.space.xl

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                TextBlock {
                    objectName: "form.progress"
                    Layout.fillWidth: true
                    text: page.form.stage === FormController.Review ? qsTr("Your answers") : qsTr("%1 · %2 of %3").arg(page.form.sectionTitle).arg(Number(page.form.section + 1).toLocaleString(Qt.locale(Languages.current), 'f', 0)).arg(Number(page.form.sections).toLocaleString(Qt.locale(Languages.current), 'f', 0))
                    look: TextBlock.Lead
                    tone: TextBlock.Secondary
                }
                StepBar {
                    Layout.fillWidth: true
                    visible: page.form.sections > 1
                    steps: page.form.sections
                    done: page.form.section
                    current: page.form.section
                }
            }
            Banner {
                objectName: "form.foreign"
                Layout.fillWidth: true
                visible: page.form.foreign
                kind: Meaning.Accent
                text: qsTr("This form is not translated yet. It is shown in its own language: %1.").arg(page.form.ownLanguage)
            }
            Banner {
                objectName: "form.saveProblem"
                Layout.fillWidth: true
                visible: page.form.saveState === FormController.NotSaved
                kind: Meaning.Decline
                title: qsTr("Your last answer is not saved yet.")
                text: page.form.saveProblem
                action: qsTr("Try again")
                onActed: page.form.saveAgain()
            }
            TextBlock {
                Layout.fillWidth: true
                visible: page.form.stage === FormController.Recall
                text: qsTr("Has this changed?")
                look: TextBlock.Display
            }
            AnswerList {
                Layout.fillWidth: true
                visible: page.form.stage !== FormController.Questions
                answers: page.form.stage === FormController.Recall ? page.form.recall : page.form.review
                leads: page.form.stage === FormController.Review
                onAsked: path => page.form.goTo(path)
            }
            Column {
                id: list

                Layout.fillWidth: true
                spacing: scroll.gap

                Repeater {
                    id: rows

                    model: page.form.items

                    FormRow {
                        width: list.width
                        lead: page.form.oneQuestion
                    }
                }
            }
        }
        ActionBar {
            Layout.fillWidth: true

            PushButton {
                objectName: "form.back"
                visible: !page.form.atStart
                kind: PushButton.Secondary
                text: page.form.stage === FormController.Recall ? qsTr("Change something") : qsTr("Back")
                onClicked: page.form.stage === FormController.Recall ? page.form.changeSomething() : page.form.back()
            }
            PushButton {
                objectName: "form.change"
                visible: page.form.atStart && page.form.stage === FormController.Recall
                kind: PushButton.Secondary
                text: qsTr("Change something")
                onClicked: page.form.changeSomething()
            }
            TextBlock {
                objectName: "form.saved"
                Layout.fillWidth: true
                text: page.form.problems > 0 ? page.form.problem : page.form.saveState === FormController.Saved ? qsTr("✓ Saved on this tablet") : page.form.saveState === FormController.Saving ? qsTr("Saving…") : ""
                tone: page.form.problems > 0 ? TextBlock.Decline : page.form.saveState === FormController.Saved ? TextBlock.Clear : TextBlock.Secondary
            }
            PushButton {
                objectName: "form.next"
                Layout.minimumHeight: Theme.space.touchLarge
                Layout.minimumWidth: Math.min(Theme.space.narrow / 2, page.width / 3)
                text: {
                    if (page.form.stage === FormController.Recall)
                        return qsTr("Nothing has changed");
                    if (page.form.stage === FormController.Review)
                        return page.finishText;
                    return page.form.fromReview || page.form.lastPage ? qsTr("See my answers") : qsTr("Continue");
                }
                busy: page.form.finishing
                enabled: !page.form.finishing
                onClicked: page.form.next()
            }
        }
    }
}
